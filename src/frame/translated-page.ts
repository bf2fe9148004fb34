/**
 * A browser that translates a page wraps its texts in `<font>`, or puts translations in their place, behind the back of
 * whoever wrote them: what is removed or put before such a text is then not where it was, and the page dies. From the
 * first `<font>` on (the program itself has none) both are done where the text went, and a text that changes comes back
 * in place of its translation, to be translated anew.
 */
export function surviveTranslation(page: Document): void {
  const standIns = new WeakMap<Node, Element>();
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target);
      if (!standIn?.isConnected || target.isConnected) continue;
      standIn.replaceWith(target);
      standIns.delete(target);
    }
  });
  let isGuarded = false;
  new MutationObserver((records) => {
    for (const record of records) {
      if (![...record.addedNodes].some(isWrapper)) continue;
      if (!isGuarded) guard(standIns);
      isGuarded = true;
    }
    if (isGuarded)
      for (const [text, standIn] of replacedIn(records)) {
        standIns.set(text, standIn);
        changes.observe(text, { characterData: true });
      }
  }).observe(page, { childList: true, subtree: true });
}

const isWrapper = (node: Node | null): node is Element => node?.nodeName === 'FONT';

/** Texts that left the page where a wrapper came, each with its wrapper. */
function replacedIn(records: readonly MutationRecord[]): readonly (readonly [Node, Element])[] {
  return records.flatMap(({ addedNodes, removedNodes, previousSibling, nextSibling }) => {
    const standIn = [...addedNodes, previousSibling, nextSibling].find(isWrapper);
    if (standIn === undefined) return [];
    const texts = [...removedNodes].filter((node) => node.nodeType === Node.TEXT_NODE && !node.isConnected);
    return texts.map((text) => [text, standIn] as const);
  });
}

/** Whether nothing else is said in its wrapper. */
const isAlone = (node: Node, wrapper: Node): boolean => wrapper.textContent === node.textContent;

function guard(standIns: WeakMap<Node, Element>): void {
  const { prototype } = Node;
  const { insertBefore, removeChild, appendChild } = prototype;

  /** The child of this parent in which a node stands now, if only wrappers stand between them. */
  const placeIn = (parent: Node, node: Node): Node | undefined => {
    let place = standIns.get(node) ?? node;
    while (place.parentNode !== parent) {
      if (!isWrapper(place.parentNode)) return undefined;
      place = place.parentNode;
    }
    return place;
  };
  const takeBack = (node: Node) => {
    standIns.get(node)?.remove();
    standIns.delete(node);
  };

  prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    takeBack(node);
    const place = before === null || before.parentNode === this ? before : (placeIn(this, before) ?? null);
    insertBefore.call(this, node, place);
    return node;
  };
  prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    takeBack(node);
    appendChild.call(this, node);
    return node;
  };
  prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    const place = node.parentNode === this ? node : placeIn(this, node);
    const isWhole = place !== undefined && (place === standIns.get(node) || isAlone(node, place));
    const gone = isWhole ? place : node;
    if (gone.parentNode !== null) removeChild.call(gone.parentNode, gone);
    standIns.delete(node);
    return node;
  };
}
