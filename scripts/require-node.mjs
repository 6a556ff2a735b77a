// Imported first, for its effect: what follows may not run at all on an older Node.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Trustledger needs Node 20.9 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
