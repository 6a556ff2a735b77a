const PARTS = {
  accuracy: () => import('./accuracy/main'),
  redaction: () => import('./redaction/main'),
  coverage: () => import('./coverage/main'),
  student: () => import('./student/main'),
};

const [name = ''] = process.argv.slice(2);

if (Object.hasOwn(PARTS, name)) {
  // The part reads the rest of the arguments itself.
  process.argv.splice(2, 1);
  await PARTS[name as keyof typeof PARTS]();
} else if (name === '') {
  await PARTS.accuracy();
  await PARTS.redaction();
} else {
  console.error(
    `Usage: npm run eval -- [PART] [OPTIONS]\n\nPART is one of: ${Object.keys(PARTS).join(', ')}; without one, how well the scorer and the redaction do.`,
  );
  process.exitCode = 2;
}

export {};
