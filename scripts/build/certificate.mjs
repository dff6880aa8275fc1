import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "../run.mjs";

/** Where `office-addin-dev-certs install` puts its files. */
const installed = filesIn(join(homedir(), ".office-addin-dev-certs"));
const own = filesIn(join(root, "node_modules", ".cache", "steerbook", "certificate"));

const DAYS = 365;
/** A certificate that ends sooner than this is not worth starting with. */
const DAY = 86_400_000;

function filesIn(folder) {
  return {
    folder,
    ca: join(folder, "ca.crt"),
    cert: join(folder, "localhost.crt"),
    key: join(folder, "localhost.key"),
  };
}

/**
 * The certificate to serve localhost with: the one that Office add-in tooling installed on this machine, else one made
 * for this checkout, which nobody trusts until they are told to. Making one needs no rights and no system tools.
 */
export async function certificate() {
  if (isGood(installed)) return { ...read(installed), installed: true };
  if (!isGood(own)) {
    // The generator keeps what it finds.
    rmSync(own.folder, { recursive: true, force: true });
    const { generateCertificates } = await import("office-addin-dev-certs");
    await quietly(() => generateCertificates(own.ca, own.cert, own.key, DAYS, ["localhost", "127.0.0.1"]));
  }
  return { ...read(own), installed: false };
}

const read = (files) => ({ cert: readFileSync(files.cert), key: readFileSync(files.key), ca: files.ca });

function isGood(files) {
  if (!existsSync(files.cert) || !existsSync(files.key)) return false;
  return Date.parse(new X509Certificate(readFileSync(files.cert)).validTo) - Date.now() > DAY;
}

/** The generator tells the console about its work, which is not what the person asked for. */
async function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/** How to make this machine trust the certificate, in lines. */
export function howToTrust(ca) {
  const advice = {
    win32: [
      `certutil -user -addstore Root "${ca}"`,
      "or, for Excel as well: npx office-addin-dev-certs install",
    ],
    darwin: [
      `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${ca}"`,
      "or, for Excel as well: npx office-addin-dev-certs install",
    ],
    linux: [
      `Chrome and Chromium: certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n steerbook -i "${ca}"`,
      `Firefox: Settings > Privacy & Security > Certificates > View > Authorities > Import ${ca}`,
    ],
  };
  return advice[process.platform] ?? advice.linux;
}
