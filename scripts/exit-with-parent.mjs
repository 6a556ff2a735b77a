// Loaded into the server beside its own code: when the command that started it is killed outright, and so
// can pass on no signal, the server must not stay behind and keep the port.
process.once('disconnect', () => process.exit(1));
if (process.channel) process.channel.unref();
