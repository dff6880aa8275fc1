/** Style sheets are taken out of the script by webpack; importing one says that it is needed. */
declare module "*.css";
