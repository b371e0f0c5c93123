/** Style sheets are bundled into page.css; importing one gives nothing. */
declare module "*.css";
