import { describe, expect, it } from "vitest";
import { Framing } from "../../server/cli/framing.ts";

const good = "Content-Length: 4\r\n\r\n数{Content-Type: x\r\ncontent-length:2\r\n\r\n{}";

describe("the framing of messages", () => {
  it.each([1, 2, 7, 1000])("that is right is taken in pieces of %i bytes", (size) => {
    const bytes = Buffer.from(good.repeat(3));
    const framing = new Framing();
    for (let at = 0; at < bytes.length; at += size) {
      expect(framing.accepts(bytes.subarray(at, at + size))).toBe(true);
    }
  });

  it.each([
    ["no length", "X: 5\r\n\r\n"],
    ["a negative length", "Content-Length: -5\r\n\r\nhello"],
    ["a length that is no number", "Content-Length: x\r\n\r\n"],
    ["a length beyond all memory", "Content-Length: 999999999\r\n\r\n"],
    ["a header without a colon", "Content-Length 5\r\n\r\nhello"],
    ["no header at all", "\r\n\r\n"],
    ["no end of the header", "x".repeat(5000)],
  ])("with %s is wrong", (_, text) => {
    expect(new Framing().accepts(Buffer.from(good + text))).toBe(false);
  });
});
