/** Header fields of HTTP requests in their usual spelling (IANA, “HTTP Field Names”, RFC 9110; and common ones that start with X-). */
export const requestHeaders: ReadonlySet<string> = new Set(
  `
    A-IM Accept Accept-Charset Accept-Datetime Accept-Encoding Accept-Language Access-Control-Request-Headers Access-Control-Request-Method Authorization
    Cache-Control Connection Content-Encoding Content-Length Content-MD5 Content-Type Cookie Date Depth Destination DNT Early-Data Expect Forwarded From
    Front-End-Https Host HTTP2-Settings If If-Match If-Modified-Since If-None-Match If-Range If-Unmodified-Since Keep-Alive Last-Event-ID Lock-Token
    Max-Forwards Origin Overwrite Pragma Prefer Priority Proxy-Authorization Proxy-Connection Range Referer Save-Data Sec-CH-UA Sec-CH-UA-Mobile
    Sec-CH-UA-Platform Sec-Fetch-Dest Sec-Fetch-Mode Sec-Fetch-Site Sec-Fetch-User Sec-GPC Sec-WebSocket-Extensions Sec-WebSocket-Key
    Sec-WebSocket-Protocol Sec-WebSocket-Version Service-Worker SOAPAction TE Timeout Trailer Transfer-Encoding Upgrade Upgrade-Insecure-Requests
    User-Agent Via Warning X-ATT-DeviceId X-Correlation-ID X-Csrf-Token X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto X-Http-Method-Override
    X-Real-IP X-Request-ID X-Requested-With X-UIDH X-Wap-Profile
  `.trim().split(/\s+/),
);
