import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { routes as apiRoutes } from "@/lib/api/router";
import { routeOf, routeTemplates } from "@/lib/server/routes";

/** Addresses that files of the folder `app` answer, with parts in brackets as one name. */
const ofPages = readdirSync("app", { recursive: true })
  .map(String)
  .flatMap((path) => {
    const folder = `/${path.split("/").slice(0, -1).join("/")}`;
    if (/(?:^|\/)(?:page|route)\.tsx?$/.test(path)) return [folder];
    if (/(?:^|\/)opengraph-image\.tsx$/.test(path)) return [`${folder}/opengraph-image/{version}`];
    const written = /(?:^|\/)(robots|sitemap)\.ts$/.exec(path)?.[1];
    if (written) return [`${folder}/${written === "robots" ? "robots.txt" : "sitemap.xml"}`];
    return /\.svg$/.test(path) ? [`/${path}`] : [];
  })
  .map((path) => path.replace(/^\/\//, "/").replace(/\[(\w+)\]/g, "{$1}"))
  .filter((path) => path !== "/api/[...path]");

/** The rewrites of next.config.js, and what Next itself or the folder `public` answers. */
const others = [
  ...["json", "md", "txt"].map((form) => `/determinations/{id}.${form}`),
  ...["/favicon.ico", "/schemas/{file}", "/_next/static/{file}", "/_next/{other}"],
];

test("the templates are those of the pages, the API and the files", () => {
  const all = [...ofPages, ...apiRoutes.map(({ path }) => path), ...others];
  expect([...routeTemplates].sort()).toEqual([...new Set(all)].sort());
});

test.each([
  ["/", "/"],
  ["/search?q=lumbar+fusion", "/search"],
  ["/determinations/CM15-9900001", "/determinations/{id}"],
  ["/determinations/CM15-9900001.json?x=1", "/determinations/{id}.json"],
  ["/determinations/CM15-9900001/opengraph-image/a1", "/determinations/{id}/opengraph-image/{version}"],
  ["/api/v1/guidelines/acoem/sections/low-back", "/api/v1/guidelines/{guideline}/sections/{section}"],
  ["/_next/static/chunks/a/b.js", "/_next/static/{file}"],
  ["/determinations/", "unknown"],
  ["/determinations/a/b", "unknown"],
  ["/wp-login.php", "unknown"],
  ["/%E0%A4%A", "unknown"],
  ["*", "unknown"],
])("the template of %s is %s", (address, template) => {
  expect(routeOf(address)).toBe(template);
});
