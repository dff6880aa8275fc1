/** The version of package.json and of the manifest; a test holds the three together. */
export const VERSION = "0.1.0";
