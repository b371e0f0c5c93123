import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import { fault } from "./faults";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.HTML.HtmlOutput> = {
  getContent: [""],
  setContent: ["String"],
  append: ["String"],
  clear: [""],
  setTitle: ["String"],
  getTitle: [""],
  setWidth: ["number?"],
  setHeight: ["number?"],
  getWidth: [""],
  getHeight: [""],
  addMetaTag: ["String,String"],
  setSandboxMode: ["enum:SandboxMode"],
  setXFrameOptionsMode: ["enum:XFrameOptionsMode"],
};

const metaTags = [
  "apple-mobile-web-app-capable",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

/** HtmlOutput: a page; its own <title> is ignored, the sandbox is always IFRAME. */
export class HtmlOutput implements Exposed {
  private title = "";
  private width: number | null = null;
  private height: number | null = null;

  constructor(
    private readonly execution: Execution,
    private content: string,
  ) {}

  expose(): object {
    const path = "HtmlService.HtmlOutput";
    return expose(this.execution, { kind: "HtmlOutput", path, signatures, touches: "nothing" }, this);
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(content: string): this {
    this.content += content;
    return this;
  }
  clear(): this {
    this.content = "";
    return this;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }
  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  getHeight(): number | null {
    return this.height;
  }
  addMetaTag(name: string): this {
    if (!metaTags.includes(name))
      throw fault(`The specified meta tag cannot be used in this context: ${name}`);
    return this;
  }
  setSandboxMode(): this {
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
}

const serviceSignatures: Signatures<GoogleAppsScript.HTML.HtmlService> = {
  createHtmlOutput: ["", "String"],
  createHtmlOutputFromFile: ["String"],
};

export function htmlService(execution: Execution): object {
  return expose(
    execution,
    {
      kind: "HtmlService",
      path: "HtmlService",
      signatures: serviceSignatures,
      touches: "nothing",
      constants: execution.enums.views("SandboxMode", "XFrameOptionsMode"),
    },
    {
      createHtmlOutput: (content = "") => new HtmlOutput(execution, content),
      createHtmlOutputFromFile: (name: string) => {
        const content = execution.office.files[name];
        if (content === undefined) throw fault(`No HTML file named ${name} was found.`);
        return new HtmlOutput(execution, content);
      },
    },
  );
}
