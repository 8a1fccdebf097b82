/** The colours of light and dark; each text has a contrast of 4.5 or more on each ground it stands on, each mark 3. */
export const colourStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f4f0; --paper: #ffffff; --sunk: #f3f2ed; --ink: #1d2127; --soft: #565d68; --line: #dedbd2; --track: #e6e3da;
  --accent: #205493; --accent-soft: #dde8f5; --bar: #3f78b8; --bar-below: #b4633f;
  --good: #1b6b43; --good-soft: #dff1e6; --bad: #a72b22; --bad-soft: #fbe4e0; --warn: #7b5200; --warn-soft: #f9ecd0;
  --heat: #8fbbe8; --zone: #f6ebe2;
  --choice-0: #a04a14; --choice-1: #7a3f9d; --choice-2: #0f6f78; --choice-3: #8c2f5d; --choice-4: #5b5a2a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181d; --paper: #1d2128; --sunk: #242932; --ink: #e9e7e2; --soft: #aab0bb; --line: #383f4a; --track: #343b46;
    --accent: #8dbdf3; --accent-soft: #22364f; --bar: #6ea6e2; --bar-below: #d98a63;
    --good: #7cd3a2; --good-soft: #1c3a2b; --bad: #ffa297; --bad-soft: #472420; --warn: #f0c469; --warn-soft: #41341a;
    --heat: #2e5f94; --zone: #2b2723;
    --choice-0: #f0a06a; --choice-1: #cf9ff0; --choice-2: #6fd0d8; --choice-3: #f192be; --choice-4: #cfce8e;
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --paper: #ffffff; --sunk: #f3f2ed; --ink: #000000; --soft: #4a4f57; --line: #c9c6bd; --track: #e6e3da;
    --accent: #1b4a83; --accent-soft: #dde8f5; --bar: #3f78b8; --bar-below: #b4633f;
    --good: #1b6b43; --good-soft: #dff1e6; --bad: #a72b22; --bad-soft: #fbe4e0; --warn: #7b5200; --warn-soft: #f9ecd0;
    --heat: #8fbbe8; --zone: #f6ebe2;
    --choice-0: #a04a14; --choice-1: #7a3f9d; --choice-2: #0f6f78; --choice-3: #8c2f5d; --choice-4: #5b5a2a;
  }
}`;
