import { createServer } from "node:net";
import { freePort } from "../../scripts/build/free-port.mjs";
import { manifestFor } from "../../scripts/build/manifest.mjs";

describe("The manifest's addresses", () => {
  const manifest = `<a><u v="https://localhost:3000/taskpane.html"/><u v="https://localhost:3000/assets/a.png"/></a>`;

  it("become those of the server that it is built for", () => {
    expect(manifestFor(manifest, "https://pmo.example.org/steerbook")).toBe(
      `<a><u v="https://pmo.example.org/steerbook/taskpane.html"/><u v="https://pmo.example.org/steerbook/assets/a.png"/></a>`,
    );
    expect(manifestFor(manifest, "https://pmo.example.org/steerbook/")).not.toContain("steerbook//");
  });

  it("stay where no address is given, and must be https", () => {
    expect(manifestFor(manifest, undefined)).toBe(manifest);
    expect(() => manifestFor(manifest, "http://pmo.example.org/")).toThrow("https");
    expect(() => manifestFor(manifest, "pmo")).toThrow();
  });
});

describe("A free port", () => {
  it("is the wish, or the next when that is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const address = server.address();
    const taken = typeof address === "object" && address ? address.port : 0;
    expect(await freePort(taken)).toBeGreaterThan(taken);
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort(taken)).toBe(taken);
  });
});
