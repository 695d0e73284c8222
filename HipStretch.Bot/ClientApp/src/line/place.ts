import type { Activity } from 'botframework-directlinejs';

/** Where in the conversation's log an activity is, from 1; its id ends in it, as in `conversation|0000012`. */
export function placeOf({ id }: { readonly id?: string }): number | undefined {
  const place = /\|(\d+)$/.exec(id ?? '')?.[1];
  return place === undefined ? undefined : Number(place);
}

/** An activity that Web Chat shows at a place of the log. Else it sorts by the time, and a server's clock may step back. */
export function atPlace(activity: Activity, place: number): Activity {
  return { ...activity, channelData: { ...activity.channelData, 'webchat:sequence-id': place } };
}
