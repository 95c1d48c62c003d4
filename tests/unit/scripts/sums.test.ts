import { describe, expect, test } from 'vitest';
import { sumLine, sumOfPlaywright, sumOfStep, sumOfVitest, total } from '../../../scripts/lib/sums.mjs';

const vitestReport = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};
const playwrightReport = { stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 0 }, errors: [] };

describe('the sum of a vitest run', () => {
  test('takes the passed tests when all is well', () => {
    expect(sumOfVitest(vitestReport, 0)).toEqual({ passed: 7, failed: 0 });
  });

  test('counts skipped and to-do tests as failed', () => {
    const report = { ...vitestReport, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
    expect(sumOfVitest(report, 1)).toEqual({ passed: 7, failed: 6 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const report = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(sumOfVitest(report, 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('has one failure when the runner left no report', () => {
    expect(sumOfVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('has one failure when nothing ran', () => {
    expect(sumOfVitest({ ...vitestReport, numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('has one failure when every test passed and the runner still ended badly', () => {
    expect(sumOfVitest(vitestReport, 1)).toEqual({ passed: 7, failed: 1 });
  });
});

describe('the sum of a Playwright run', () => {
  test('counts a test that passed at its retry as passed', () => {
    expect(sumOfPlaywright(playwrightReport, 0)).toEqual({ passed: 4, failed: 0 });
  });

  test('counts skipped tests and errors outside of tests as failed', () => {
    const stats = { ...playwrightReport.stats, unexpected: 1, skipped: 2 };
    expect(sumOfPlaywright({ stats, errors: [{}] }, 1)).toEqual({ passed: 4, failed: 4 });
  });

  test('has one failure when the report is no report', () => {
    expect(sumOfPlaywright({}, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the sum of all runners stands in one line', () => {
  const sum = total([sumOfStep(true), sumOfStep(false), { passed: 40, failed: 0 }]);
  expect(sumLine(sum)).toBe('41 passed, 1 failed');
});
