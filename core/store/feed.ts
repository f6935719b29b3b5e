import type { DocId, WrittenRecords } from '../model';
import type { Head } from './head';

/** One small change of a device's own: the head before and after it, and its records as they are now. */
export interface Step extends WrittenRecords {
  from: Head;
  to: Head;
}

/** Which documents look different now. */
export interface FeedMessage {
  docs: DocId[];
  /** What was written, for a page that was read at the head before it and need not read everything again. */
  step?: Step;
}

/** Carries changes to every window of this profile, the sending one included. */
export interface ChangeFeed {
  tell(message: FeedMessage): void;
  listen(listener: (message: FeedMessage) => void): () => void;
  close(): void;
}

/** A feed within one window. */
export function localFeed(): ChangeFeed {
  const listeners = new Set<(message: FeedMessage) => void>();
  return {
    tell: (message) => {
      for (const listener of listeners) listener(message);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}

/** A feed between all windows and the background of one origin. */
export function broadcastFeed(name: string): ChangeFeed {
  const local = localFeed();
  let channel: BroadcastChannel | undefined;
  // Opened when it is first needed: reading a plan for the first picture needs none.
  const opened = () => {
    if (!channel) {
      channel = new BroadcastChannel(name);
      channel.onmessage = (event: MessageEvent<FeedMessage>) => local.tell(event.data);
    }
    return channel;
  };
  return {
    tell: (message) => {
      local.tell(message);
      opened().postMessage(message);
    },
    listen: (listener) => {
      opened();
      return local.listen(listener);
    },
    close: () => {
      local.close();
      channel?.close();
    },
  };
}
