/// What only a superuser could set: no addresses in the logs and only faults, because a search stands in the address of its request;
/// a rate limiter, no batch API.
migrate((app) => {
  const settings = app.settings();
  settings.meta.appName = 'Luisterloop';
  settings.meta.hideControls = true;
  settings.logs.logIP = false;
  settings.logs.maxDays = 7;
  settings.logs.minLevel = 8;
  settings.batch.enabled = false;
  settings.rateLimits.enabled = true;
  const rules = [
    { label: '*:auth', audience: '', maxRequests: 60, duration: 60 },
    { label: '/api/', audience: '@guest', maxRequests: 300, duration: 10 },
    { label: '/api/', audience: '@auth', maxRequests: 10000, duration: 10 },
  ];
  settings.rateLimits.rules = rules as typeof settings.rateLimits.rules;
  app.save(settings);
});
