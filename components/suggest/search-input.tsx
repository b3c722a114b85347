"use client";

import {
  type ComponentProps,
  type KeyboardEvent,
  useEffect,
  useId,
  useState,
  useSyncExternalStore,
} from "react";
import { optionId, SuggestionList } from "@/components/suggest/suggestion-list";
import { useSuggestions } from "@/components/suggest/use-suggestions";

const never = () => () => {};

/** The search box, with suggestions while typing. Without a script it is a plain form field. */
export function SearchInput(props: ComponentProps<"input">) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const list = useId();
  const { found, askFor, clear } = useSuggestions();
  const [active, setActive] = useState(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, another choice
  useEffect(() => setActive(-1), [found]);
  const open = found.length > 0;

  const ask = (input: HTMLInputElement) => {
    setActive(-1);
    if (input.form) askFor(input.form);
  };
  const move = (to: number) => {
    setActive(to);
    document.getElementById(optionId(list, to))?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, the keys belong to it.
    if (event.nativeEvent.isComposing) return;
    const { key, currentTarget } = event;
    if (key === "ArrowDown" && !open) ask(currentTarget);
    else if (!open) return;
    else if (key === "ArrowDown") move(active + 1 < found.length ? active + 1 : -1);
    else if (key === "ArrowUp") move(active === -1 ? found.length - 1 : active - 1);
    else if (key === "Enter" && active >= 0) document.getElementById(optionId(list, active))?.click();
    else if (key === "Escape") clear();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        {...props}
        {...(scripted && {
          role: "combobox",
          "aria-autocomplete": "list" as const,
          "aria-expanded": open,
          "aria-controls": list,
          "aria-activedescendant": open && active >= 0 ? optionId(list, active) : undefined,
        })}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) ask(event.currentTarget);
        }}
        onCompositionEnd={(event) => ask(event.currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={clear}
      />
      <SuggestionList
        id={list}
        suggestions={found}
        active={active}
        onChosen={() => {
          clear();
          const box = document.activeElement;
          if (box instanceof HTMLInputElement) {
            box.value = "";
            box.blur();
          }
        }}
      />
    </>
  );
}
