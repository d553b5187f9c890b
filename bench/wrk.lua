-- SPDX-License-Identifier: MIT
-- wrk.lua - what measure.py wants to know of a run, as one line of JSON.
-- With an argument, each connection waits after each answer, that many
-- milliseconds on average: so a number of connections makes a rate.
local pause

function init(args)
  if args[1] then
    pause = tonumber(args[1])
    function delay()
      return math.random(0, 2 * pause)
    end
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"failed":%d,"refused":%d,"p50":%d,"p99":%d}\n',
    summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.timeout,
    errors.status, latency:percentile(50), latency:percentile(99)))
end
