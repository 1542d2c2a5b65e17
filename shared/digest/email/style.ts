/** Inline styles, because many mail programs drop style sheets; the sheet only adds dark mode and small screens. */
const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export const styles = {
  body: `margin:0;padding:0;background:#EEF1F5;color:#1B2430;${font};font-size:16px;line-height:1.5`,
  sheet: "max-width:680px;margin:0 auto;background:#FFFFFF",
  banner: "background:#000000;padding:9px 28px;font-size:13px;letter-spacing:.02em;color:#FFFFFF",
  masthead: "padding:26px 28px 22px;background:#16202C;color:#FFFFFF",
  kicker: "margin:0 0 4px;font-size:12px;letter-spacing:.12em;text-transform:uppercase;color:#B7C3D1",
  name: "margin:0 0 14px;font-size:28px;line-height:1.15;font-weight:700;color:#FFFFFF",
  facts: "margin:16px 0 0;font-size:14px;color:#D5DDE6",
  section: "padding:4px 28px 0",
  heading:
    "margin:26px 0 10px;padding-top:16px;border-top:2px solid #16202C;font-size:19px;line-height:1.25;font-weight:700",
  /** The first one needs no rule: it stands under the masthead. */
  firstHeading: "margin:22px 0 10px;font-size:19px;line-height:1.25;font-weight:700",
  subheading:
    "margin:16px 0 6px;font-size:13px;letter-spacing:.08em;text-transform:uppercase;color:#4A5767;font-weight:700",
  lead: "margin:0 0 10px;font-size:18px;line-height:1.45",
  paragraph: "margin:0 0 10px",
  note: "margin:8px 0 12px;font-size:14px;color:#4A5767",
  list: "margin:0 0 12px;padding-left:20px",
  item: "margin:0 0 9px",
  ids: "display:block;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:11px;color:#5F6B7A;overflow-wrap:anywhere",
  card: "margin:0 0 14px;padding:14px 16px;background:#F6F8FA;border:1px solid #DDE3EA;border-radius:6px",
  cardTop: "margin:0 0 6px;font-size:13px;color:#4A5767",
  cardText: "margin:0 0 8px;font-weight:600",
  meta: "margin:0 0 8px;font-size:14px",
  quote: "margin:0 0 8px;padding:2px 0 2px 12px;border-left:3px solid #A9B6C4;color:#394654;font-size:15px",
  side: "margin:0 0 10px;padding-left:12px;border-left:3px solid #DDE3EA",
  table: "width:100%;border-collapse:collapse;margin:0 0 16px;font-size:15px",
  caption:
    "text-align:left;font-size:13px;letter-spacing:.08em;text-transform:uppercase;color:#4A5767;font-weight:700;padding:0 0 4px",
  head: "padding:6px 8px 6px 0;border-bottom:2px solid #C5CFDA;font-size:13px;color:#4A5767",
  cell: "padding:6px 8px 6px 0;border-bottom:1px solid #E3E8EE;vertical-align:top",
  term: "margin:0 0 8px;font-size:13px;line-height:1.45;color:#4A5767",
  link: "color:#1D5C99",
  foot: "padding:0 28px 26px",
} as const;

/** A pill whose words carry the meaning; the colour repeats it. */
export const pill = (back: string, ink: string, size = 13): string =>
  `display:inline-block;padding:3px 10px;border-radius:4px;background:${back};color:${ink};font-size:${size}px;font-weight:700;letter-spacing:.04em;white-space:nowrap`;

/** Quiet label for a grade or a severity. */
export const tag =
  "display:inline-block;padding:1px 7px;border:1px solid #8695A5;border-radius:4px;font-size:13px;font-weight:600;white-space:nowrap";

export const sheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:520px){.pad{padding-left:18px!important;padding-right:18px!important}.name{font-size:24px!important}}
@media (prefers-color-scheme:dark){
.body{background:#0D1218!important;color:#E3E9F0!important}.sheet{background:#151C25!important}
.card{background:#1C2530!important;border-color:#303C4A!important}.muted{color:#A6B3C2!important}
.rule{border-color:#56657A!important}.quote{color:#CBD5E0!important;border-color:#56657A!important}
.link{color:#8FC1F5!important}.cell{border-color:#303C4A!important}
}`;
