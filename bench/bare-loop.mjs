/** What any program must do: read a file, split it into lines, parse each. Prints how many lines there are. */
import { closeSync, openSync, readSync } from 'node:fs';

const file = openSync(process.argv[2], 'r');
const block = Buffer.allocUnsafe(1 << 20);
let rest = Buffer.alloc(0);
let count = 0;
for (;;) {
  const length = readSync(file, block, 0, block.length, null);
  if (length === 0) break;
  const bytes = Buffer.concat([rest, block.subarray(0, length)]);
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    JSON.parse(bytes.toString('utf8', start, end));
    count += 1;
    start = end + 1;
  }
  rest = bytes.subarray(start);
}
closeSync(file);
console.log(count);
