const BENCHMARKS = {
  pages: () => import('./pages'),
  paint: () => import('./paint'),
  import: () => import('./import'),
  kills: () => import('./kills'),
  metrics: () => import('./metrics'),
  report: () => import('./report'),
  scoring: () => import('./scoring'),
  soak: () => import('./soak'),
};

const [benchmark = '', ...args] = process.argv.slice(2);

if (Object.hasOwn(BENCHMARKS, benchmark)) {
  const { run } = await BENCHMARKS[benchmark as keyof typeof BENCHMARKS]();
  await run(args);
} else {
  console.error(`Usage: npm run bench -- NAME\n\nNAME is one of: ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 2;
}

export {};
