/** Words in class names, ids and roles that say what a part of a page is for, as data. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** One of these anywhere in a class or id: the part is not what the page tells. */
export const foreignWords = words(`
  sponsor sponsored promo promoted promotion
  breadcrumb breadcrumbs crumbs nav navbar navigation menu submenu megamenu pagination pager paging
  footer foot masthead topbar toolbar sidebar rail sidenav offcanvas
  share sharing shares sharebar sharedaddy addthis addtoany social socials follow followus
  related recommended recommendation recommendations recirc recirculation trending popular mostread outbrain taboola zergnet
  newsletter newsletters subscribe subscription signup login signin register registration
  cookie cookies consent gdpr popup modal overlay lightbox tooltip
  widget widgets teaser teasers tags taglist keywords topics
  byline dateline timestamp dateposted postmeta entrymeta
  caption captions figcaption credit credits photocredit imagecredit
  copyright disclaimer legal
  noprint hidden sronly visuallyhidden screenreader skiplink
  print printonly rating ratings vote poll quiz
  bio authorbio aboutauthor authorbox correction
  infobox toc
`);

/** What readers wrote: never the article, however much of the page it fills. */
export const readerWords = words("comment comments commentlist commentform disqus livefyre respond replies");

/** Slots for advertisements hold hardly any text; one that does has swallowed the article through a tag left open. */
export const advertWords = words("ad ads adv advert adverts advertisement advertising adsense adslot dfp banner");

/** Two of a class's words side by side. */
export const foreignPairs = words(`
  read-more read-next read-also see-also you-may more-from more-on most-read most-popular also-read up-next next-up next-prev prev-next
  author-bio author-box author-info about-author article-meta post-meta entry-meta story-meta article-info article-tags article-footer
  article-header post-header entry-header story-header post-footer entry-footer story-footer post-tags sr-only visually-hidden screen-reader
  skip-link call-to inline-promo photo-credit image-credit image-caption media-caption wp-caption in-this latest-news side-bar right-column left-column
  page-header page-footer site-header site-footer article-date post-date publish-date pub-date published-date last-updated
`);

/** These name the wrapper of the telling itself. */
export const bodyPairs = words(`
  article-body article-content article-text story-body story-content story-text post-content post-body post-text entry-content entry-body entry-text
  body-content body-copy body-text news-content news-body news-text content-body content-article content-text articlebody-content blog-content text-content
  single-content page-content article-copy story-copy rich-text
`);

export const bodyWords = words(
  "articlebody storybody articlecontent articletext postbody postcontent entrycontent storytext storycontent bodycopy newsbody",
);

export const foreignRoles = words(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist alert status form",
);

export const foreignTags = words("nav footer aside figcaption dialog address menu form");
