import type { ActivityStatusMiddleware } from 'botframework-webchat-api';

/** Says what became of a message only while it is on its way or failed. One that has an id has arrived, whatever its own call told. */
export const activityStatus: ActivityStatusMiddleware = () => (next) => (request) =>
  request.sendState === 'sent' || request.activity?.id ? <></> : next(request);
