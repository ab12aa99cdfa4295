/**
 * Runs inside the sidebar's frame, before the sidebar's own script: `google.script.run` over messages to the page.
 *
 * Calls go out and answers come back as JSON, so that nothing but plain data passes, as at Google.
 */
interface Handlers {
  readonly success?: (result: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

const waiting = new Map<number, Handlers>();
let lastCall = 0;

function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'withSuccessHandler') return (success: Handlers['success']) => runner({...handlers, success});
        if (name === 'withFailureHandler') return (failure: Handlers['failure']) => runner({...handlers, failure});
        if (name === 'withUserObject') return (user: unknown) => runner({...handlers, user});
        return (...args: unknown[]) => {
          lastCall += 1;
          waiting.set(lastCall, handlers);
          tell({call: lastCall, name: String(name), args: JSON.stringify(args)});
        };
      },
    },
  );
}

function tell(message: object): void {
  parent.postMessage(message, '*');
}

addEventListener('message', ({source, data}) => {
  // The user is elsewhere or the sheet has changed: the sidebar looks around as when it gets the focus.
  if (source === parent && data?.glance === true) dispatchEvent(new Event('focus'));
  const handlers = source === parent ? waiting.get(data?.answer) : undefined;
  if (!handlers) return;
  waiting.delete(data.answer);
  if (data.error === undefined) handlers.success?.(JSON.parse(data.json), handlers.user);
  else handlers.failure?.(new Error(data.error), handlers.user);
});

// The page does not hear keys that are pressed in a frame.
addEventListener('keydown', (event) => {
  if (event.key !== 'F6' && event.key !== 'F10') return;
  event.preventDefault();
  tell({host: 'leave', key: event.key, back: event.shiftKey});
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({host: 'close'}),
        setWidth: () => {},
        setHeight: () => {},
        editor: {focus: () => tell({host: 'focus'})},
      },
    },
  },
});
