import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSample } from './create-sample';

const folder = fileURLToPath(new URL('./data/', import.meta.url));
const { conversations, files } = createSample();
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(`${folder}${name}`, content);
console.log(`${conversations.length} conversations written to ${folder}`);
