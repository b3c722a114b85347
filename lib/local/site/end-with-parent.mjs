// Loaded into the site's process: when `npm start` is killed, even by kill -9, its channel breaks,
// and the site ends with it instead of keeping the port.
process.once("disconnect", () => process.exit(0));
