/** What tried to leave the page: stopped by the page's content security policy and listed here, or seen in the browser's own record. */
export interface Network {
  /** Addresses, in the order in which they were tried; empty as long as the page keeps to itself. */
  left(): string[];
  /** An address that a frame inside the page tried to reach. */
  note(address: string): void;
}

const isOutside = (address: string): boolean => /^(https?|wss?|ftp):/i.test(address) && !isHere(address);

function isHere(address: string): boolean {
  try {
    return new URL(address).host === location.host;
  } catch {
    return false;
  }
}

/** Starts listening; call before anything else is loaded. */
export function watchNetwork(): Network {
  const addresses: string[] = [];
  const note = (address: string): void => {
    if (isOutside(address)) addresses.push(address);
  };
  document.addEventListener("securitypolicyviolation", (event) => note(event.blockedURI));
  const recorded = (): string[] =>
    performance
      .getEntriesByType("resource")
      .map((entry) => entry.name)
      .filter(isOutside);
  return { note, left: () => [...new Set([...addresses, ...recorded()])] };
}
