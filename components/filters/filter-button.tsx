import { filterPanelId } from "@/components/filters/filter-panel";
import { listKeys } from "@/lib/search/filters";
import type { SearchParams } from "@/lib/search/url";

/** Opens the sheet of filters on narrow screens; no script is needed. */
export function FilterButton({ params }: { params: SearchParams }) {
  const chosen = listKeys.reduce((sum, key) => sum + params[key].length, 0);
  return (
    <button
      type="button"
      popoverTarget={filterPanelId}
      className="min-h-9 rounded-medium border border-edge bg-surface px-3 text-body filters:hidden"
    >
      Filters{chosen > 0 && ` (${chosen})`}
    </button>
  );
}
