import { loadPatternEngine } from '../core/pattern.ts';
import type { PracticeData } from '../pages/practice/practice-data.ts';
import { runApp } from './app.ts';
import { demand } from './dom.ts';

const start = async (): Promise<void> => {
  const data = JSON.parse(demand('data').textContent ?? '') as PracticeData;
  if (data.patterns) await loadPatternEngine();
  runApp(data);
};

// A browser too old for the page leaves a sentence behind, not an empty window.
start().catch((error: unknown) => {
  demand('status').className = 'card';
  demand('status').textContent = String(error);
});
