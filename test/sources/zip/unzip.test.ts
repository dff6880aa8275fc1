import { strFromU8, strToU8, zipSync } from "fflate";
import { crc32 } from "../../../src/sources/zip/crc";
import { readDirectory } from "../../../src/sources/zip/directory";
import { unzip } from "../../../src/sources/zip/unzip";
import { zip } from "../../../src/workbench/files/zip/zip";

describe("zip files", () => {
  it("have checksums as the standard's check value", () => {
    // The CRC-32 of "123456789", as every table of checksums gives it.
    expect(crc32(strToU8("123456789")).toString(16)).toBe("cbf43926");
  });

  it("are read whether parts are packed or stored, without their folders", () => {
    const bytes = zipSync({
      "a/": new Uint8Array(),
      "a/b.xml": strToU8("<b/>".repeat(1000)),
      "c.png": [strToU8("raw"), { level: 0 }],
      empty: new Uint8Array(),
    });
    const parts = unzip(bytes);
    expect([...parts.keys()]).toEqual(["a/b.xml", "c.png", "empty"]);
    expect(strFromU8(parts.get("a/b.xml") ?? new Uint8Array())).toBe("<b/>".repeat(1000));
    expect(strFromU8(parts.get("c.png") ?? new Uint8Array())).toBe("raw");
  });

  it("may begin anywhere in a larger buffer", () => {
    const bytes = zipSync({ a: strToU8("x") });
    const larger = new Uint8Array(bytes.length + 10);
    larger.set(bytes, 7);
    expect(unzip(larger.subarray(7, 7 + bytes.length)).size).toBe(1);
  });

  it("come back as they were packed, always in the same bytes", () => {
    const parts = new Map([
      ["x/one.xml", strToU8("<one/>")],
      ["x/two.png", Uint8Array.from([1, 2, 3])],
    ]);
    expect(unzip(zip(parts))).toEqual(parts);
    expect(zip(parts)).toEqual(zip(parts));
  });

  it("with fields of 64 bits are read", () => {
    const bytes = zipSync({ a: [strToU8("hello"), { level: 0 }] });
    const entry = readDirectory(bytes)[0];
    const view = new DataView(bytes.buffer);
    let at = 0;
    while (view.getUint32(at, true) !== 0x02014b50) at++;
    // The same directory entry with its sizes moved to a zip64 field (APPNOTE 4.5.3).
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, 5n, true);
    extra.setBigUint64(12, 5n, true);
    const wide = new Uint8Array(bytes.length + 20);
    wide.set(bytes.subarray(0, at + 47));
    wide.set(new Uint8Array(extra.buffer), at + 47);
    wide.set(bytes.subarray(at + 47), at + 67);
    const wideView = new DataView(wide.buffer);
    wideView.setUint32(at + 20, 0xffffffff, true);
    wideView.setUint32(at + 24, 0xffffffff, true);
    wideView.setUint16(at + 30, 20, true);
    expect(readDirectory(wide)).toEqual([entry]);
    expect(strFromU8(unzip(wide).get("a") ?? new Uint8Array())).toBe("hello");
  });
});
