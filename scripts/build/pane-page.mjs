import HtmlWebpackPlugin from "html-webpack-plugin";

/** Where Excel wants Office.js from; the pages' sources name it, the workbench serves the installed package instead. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What the pane may load. Fluent UI puts its styles into the page, hence 'unsafe-inline' for styles alone; Office.js
 * loads further scripts from its own folder.
 */
export function contentPolicy(officeJs) {
  const scripts = officeJs.startsWith("https:") ? `'self' ${new URL(officeJs).origin}` : "'self'";
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/** Puts the content security policy and the address of Office.js into the pages of the add-in, and into no other page. */
export class PanePages {
  constructor(officeJs = OFFICE_JS) {
    this.officeJs = officeJs;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PanePages", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("PanePages", (data) => {
        if (!data.html.includes(OFFICE_JS)) return data;
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(this.officeJs)}">`;
        data.html = data.html.replace(OFFICE_JS, this.officeJs).replace(/<head>/i, `<head>${policy}`);
        return data;
      });
    });
  }
}
