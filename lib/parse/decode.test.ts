import { describe, expect, test } from "vitest";
import { decode, looksBinary } from "@/lib/parse/decode";

const text = "Physical therapy — 6 visits, “twice a week”, at 98.6°";

describe("a text is decoded whatever encoding it is in", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little end first, with its mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, big end first, with its mark", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16, little end first, without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16, big end first, without a mark", Buffer.from(text, "utf16le").swap16()],
    [
      "Windows-1252",
      Buffer.from(text.replace("—", "\x97").replace("“", "\x93").replace("”", "\x94"), "latin1"),
    ],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toBe(text);
  });

  test("Latin-1 letters above ASCII are kept", () => {
    expect(decode(Buffer.from("Ménière's disease at 37°", "latin1"))).toBe("Ménière's disease at 37°");
  });
});

describe("bytes that are no text are told from text", () => {
  test.each([
    [
      "a picture",
      Buffer.from("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06", "latin1"),
    ],
    [
      "an archive",
      Buffer.from("PK\x03\x04\x14\x00\x00\x00\x08\x00\xb7\xac\xce\x34\x00\x00\x00\x00", "latin1"),
    ],
    ["zeros", Buffer.alloc(100)],
  ])("%s", (_, bytes) => {
    expect(looksBinary(decode(bytes))).toBe(true);
  });

  test.each([
    ["a letter", text.repeat(20)],
    ["tabs, form feeds and line ends", "a\tb\fc\r\nd\n"],
    ["nothing", ""],
  ])("%s is text", (_, it) => {
    expect(looksBinary(it)).toBe(false);
  });
});
