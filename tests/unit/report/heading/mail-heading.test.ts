import { describe, expect, it } from "vitest";
import { headingIn, more, prose } from "./heading-in.ts";

describe("the head of a mail", () => {
  const mail = (headers: string): string =>
    `${headers}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${prose}\r\n\r\n${more}\r\n`;

  it("is its headers, without marks of reply", async () => {
    const headers =
      "From: Valley Desk News <desk@example.org>\r\nSubject: Fwd: Re: Fear at the border\r\nDate: Mon, 16 Sep 2002 10:00:00 +0000";
    expect(await headingIn(mail(headers))).toMatchObject({
      title: "Fear at the border",
      publisher: "Valley Desk News",
      published: { from: "2002-09-16" },
      publishedBasis: "mail-header",
    });
  });

  it("names a person as author and no publisher", async () => {
    const headers = "From: Aida Example <aida@example.org>\r\nSubject: Fear\r\nDate: Mon, 16 Sep 2002 10:00:00 +0000";
    expect(await headingIn(mail(headers))).toMatchObject({ authors: ["Aida Example"], publisher: null });
  });

  it("has no date when its date header is none", async () => {
    expect(await headingIn(mail("From: a@example.org\r\nSubject: Fear\r\nDate: some time ago"))).toMatchObject({
      published: null,
    });
  });
});
