// @ts-check
// What others decide meanwhile, in the review: asked for again and again.

let heardUpTo = 0;

async function listen() {
  try {
    const answer = await fetch(`/decisions?after=${heardUpTo}`);
    if (answer.ok) {
      const { last, decisions: heard } = await answer.json();
      heardUpTo = last;
      heard.forEach(hear);
      if (heard.length) { show(); }
    }
  } catch { /* the server is away: asked again in a moment */ }
}

/** @param {any} made */
function hear(made) {
  const touches = decisions[keyOf(made)]?.touches ?? (made.fingerprint ? [made.fingerprint.slice(0, 12)] : []);
  decisions[keyOf(made)] = { ...made, touches, heard: true };
}

/** Who decided and when, for those who decide together. @param {any} made */
function by(made) {
  const at = new Date(made.decided).toLocaleTimeString(root.lang, { hour: "2-digit", minute: "2-digit" });
  return made.heard ? ` · ${[made.author, at].filter(Boolean).join(", ")}` : "";
}
