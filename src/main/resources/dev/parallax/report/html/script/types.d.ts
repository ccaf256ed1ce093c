// What the report's other scripts, written by Java, leave on the window. For the check of types only.
interface Window {
  PARALLAX_WORDS?: { script: Record<string, string>; kinds: Record<string, string> };
  PARALLAX_ORDER?: string[];
  PARALLAX_NIGHT?: { run: number; before: string; fresh: string[] };
  PARALLAX_REACH?: Record<string, any>;
  PARALLAX_STORIES?: Story[][];
  PARALLAX_TEXTS?: Record<string, string>[];
}
