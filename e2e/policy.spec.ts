import { expect, test } from "@/e2e/reader";

// Each test of `reader.ts` fails on an error in the console, so every page and state that the other
// specs visit is also tested for violations of the policy: browsers report those as errors there.

const kinds = [
  "/",
  "/search?q=therapy",
  "/determinations/CM15-9900001",
  "/treatments/physical-therapy",
  "/nothing",
  "/api/v1/search?q=therapy",
  "/api/v1/nothing",
  "/search.csv?outcome=upheld",
  "/robots.txt",
  "/health",
  "/icon.svg",
];

test("every answer protects its reader", async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of kinds) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).not.toMatch(/unsafe/);
    expect(policy, path).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["strict-transport-security"], path).toBeUndefined();
  }
  expect(nonces.size).toBe(kinds.length);
});

test("a nonce that a client sends is not used", async ({ request }) => {
  const headers = { "content-security-policy": "script-src 'nonce-chosen'" };
  const answer = await request.get("/", { headers });
  expect(answer.headers()["content-security-policy"]).not.toContain("chosen");
  expect(await answer.text()).not.toContain("chosen");
});

test.describe("a script that is injected", () => {
  test.use({ forgivenErrors: [/Content Security Policy|status of 404/] });

  test("does not run, and the browser reports it", async ({ page }) => {
    await page.goto("/");
    const { ran, reports } = await page.evaluate(async () => {
      const reports: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => reports.push(event.effectiveDirective));
      document.body.insertAdjacentHTML("beforeend", '<img src="/none" onerror="window.ran = true">');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { ran: "ran" in window, reports };
    });
    expect(ran).toBe(false);
    expect(reports).toEqual(["script-src-attr"]);
  });
});
