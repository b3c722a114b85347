import { expect, test } from "vitest";
import { withNameLists } from "@/lib/search/suggest/name-lists";

test.each([
  ["hot pack or brace", "hot pack or brace"],
  ["MRI or bone scan or CT", "((MRI) OR (bone scan) OR (CT))"],
  ["norco or MS contin or percocet", "((norco) OR (MS contin) OR (percocet))"],
  ["Ultram, Soma, Flexeril", "((Ultram) OR (Soma) OR (Flexeril))"],
  ["knee denied norco or vicodin or percocet 2017", "knee denied ((norco) OR (vicodin) OR (percocet)) 2017"],
  ["hot tub or gym membership or pool", "((hot tub) OR (gym membership) OR (pool))"],
  ["MRI, lumbar", "MRI, lumbar"],
  ["DME: walker, crutches", "((walker) OR (crutches))"],
  ["Opioids: Norco", "Norco"],
  ["Section(s): Muscle", "Section(s): Muscle"],
  ["MRI OR bone scan", "MRI OR bone scan"],
  ['"bone scan" or MRI', '"bone scan" or MRI'],
  ["zephyr or marzipan", "zephyr or marzipan"],
  ["necessary or appropriate", "necessary or appropriate"],
])("%s: %s", (typed, listed) => expect(withNameLists(typed)).toBe(listed));
