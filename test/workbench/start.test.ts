import { readFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import { freePort } from "../../scripts/build/free-port.mjs";
import { runScript, startScript } from "../support/program";

const MOST_MILLISECONDS = 300_000;

/** Waits until a program has printed a text; fails with all that it printed when it ends before. */
function printed(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = "";
    const take = (part: Buffer): void => {
      all += part.toString();
      if (all.includes(text)) resolve(all);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.on("exit", (code) => reject(new Error(`It ended with ${code} and printed:\n${all}`)));
  });
}

/** A page over https, whoever has signed its certificate. */
function fetched(address: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });
}

describe("npm start on a machine without a display", () => {
  it(
    "prints the address and how to trust the certificate, and serves workbench, pane, Office.js and sample",
    async () => {
      const port = await freePort(4300);
      const child = startScript("start.mjs", ["--no-open"], { PORT: String(port), DISPLAY: "" });
      try {
        const said = await printed(child, "Ctrl+C ends it.");
        const address = `https://localhost:${port}/`;
        expect(said).toContain(`Steerbook's workbench: ${address}`);
        // A machine where the certificate of Office add-ins is installed trusts it already.
        if (said.includes("certificate")) expect(said).toMatch(/certutil|security add-trusted-cert/);
        const page = await fetched(address);
        expect(page.status).toBe(200);
        expect(page.text).toContain("<title>Steerbook");
        for (const path of ["taskpane.html", "commands.html", "manifest.xml", "sample/sample.xlsx"])
          expect([path, (await fetched(address + path)).status]).toEqual([path, 200]);
      } finally {
        child.kill("SIGINT");
        await new Promise((resolve) => (child.exitCode === null ? child.on("exit", resolve) : resolve(0)));
      }
    },
    MOST_MILLISECONDS,
  );
});

describe("npm run excel on a machine without Excel", () => {
  const without = process.platform === "win32" || process.platform === "darwin" ? it.skip : it;

  without("says where Excel runs, and what to do here", () => {
    const said = runScript("excel.mjs", "start");
    expect(said.code).toBe(0);
    expect(said.stdout).toContain("Windows, Mac and the web");
    expect(said.stdout).toContain("npm start");
    expect(said.stdout).toContain("manifest.xml");
  });
});

test("every command of package.json is a Node program, so that it runs on Windows, macOS and Linux", () => {
  const { scripts } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  for (const [name, command] of Object.entries(scripts))
    expect([name, /^(node|prettier) [^;&|<>$`]*$/.test(command)]).toEqual([name, true]);
});
