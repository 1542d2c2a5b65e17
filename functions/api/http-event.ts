/** API Gateway's HTTP API event (payload 2.0) as a request, and a response as its answer. All our answers are text. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

export const toRequest = (event: APIGatewayProxyEventV2): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value);
  const origin = `${headers.get("x-forwarded-proto") ?? "https"}://${headers.get("host") ?? event.requestContext.domainName}`;
  // Gateways hand the path decoded or not; only what a URL cannot hold is encoded again.
  const path = event.rawPath.replace(/[^\x21-\x7e]+|[?#]/g, encodeURIComponent);
  const url = `${origin}${path}${event.rawQueryString ? `?${event.rawQueryString}` : ""}`;
  const { method } = event.requestContext.http;
  if (event.body === undefined || method === "GET" || method === "HEAD") return new Request(url, { method, headers });
  const body = event.isBase64Encoded ? Buffer.from(event.body, "base64") : event.body;
  return new Request(url, { method, headers, body });
};

export const toResult = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => ({
  statusCode: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
  isBase64Encoded: false,
});
