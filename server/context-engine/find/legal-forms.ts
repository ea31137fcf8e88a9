/** The legal form of a company, as part of its name. */
export const LEGAL_FORM =
  /(?<![\p{L}\d])(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|OHG|UG|e\.? ?V\.|eG|mbH|Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|LLP|Corp\.?|Corporation|Co\.|Pty\.? Ltd\.?|S\.?A\.?S\.?|SARL|S\.?à ?r\.?l\.?|EURL|S\.p\.A\.|SpA|S\.r\.l\.|Srl|B\.?V\.?|N\.?V\.?|S\.?L\.?U?\.?|S\.?A\.?(?: de C\.?V\.?)?|Lda\.?|Ltda\.?|ME|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|AB|ApS|A\/S|AS|Oy|Oyj|Kft\.?|Zrt\.?|A\.Ş\.|Ltd\. Şti\.|ООО|АО|ПАО|株式会社)(?![\p{L}\d])/u
