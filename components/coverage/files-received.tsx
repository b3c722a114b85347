import type { FilesReceived as Files } from "@/lib/letter/corpus-coverage";
import { rejectionWords } from "@/lib/letter/rejections";
import { formatCount } from "@/lib/words/numbers";

/** What became of every file: the lines add up to their sum. */
export function FilesReceived({ files }: { files: Files }) {
  const lines: [id: string, words: string, files: number][] = [
    ["published", "Published: the text of a determination held here", files.published],
    ["superseded", "Replaced by a newer text of the same determination", files.superseded],
    ["duplicates", "Duplicates of a text that was held already", files.duplicates],
    ["withdrawn", "Withdrawn: no longer published", files.withdrawn],
    ...files.rejected.map(({ reason, files: rejected }): [string, string, number] => [
      reason,
      `Rejected: ${rejectionWords[reason] ?? reason}`,
      rejected,
    ]),
  ];
  return (
    <table className="mt-2 w-full border-collapse text-small">
      <caption className="sr-only">Files received, by what became of them</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">What became of them</th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([id, words, count]) => (
          <tr key={id} className="border-b border-rule">
            <th scope="row" className="py-1.5 text-left font-normal">
              {words}
            </th>
            <td className="py-1.5 pl-8 text-right tabular-nums">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-b border-edge font-semibold">
          <th scope="row" className="py-1.5 text-left">
            Files received
          </th>
          <td className="py-1.5 pl-8 text-right tabular-nums">{formatCount(files.received)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
