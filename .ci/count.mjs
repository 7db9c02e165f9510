// Adds up the results of the test runs. A run that ended badly without a failed test counts as one failure, and so does
// one that ran nothing: silence is no proof.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [reports, unitExit, interopExit] = process.argv.slice(2);

function vitestCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function interopCounts(file) {
  const match = existsSync(file) && /^(\d+) passed, (\d+) failed$/m.exec(readFileSync(file, 'utf8'));
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : { passed: 0, failed: 0 };
}

const runs = [
  { ...vitestCounts(join(reports, 'vitest.json')), exit: Number(unitExit) },
  { ...interopCounts(join(reports, 'interop.txt')), exit: Number(interopExit) },
];

let passed = 0;
let failed = 0;
for (const run of runs) {
  passed += run.passed;
  failed += run.failed > 0 ? run.failed : Number(run.exit !== 0 || run.passed === 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
