-- SPDX-License-Identifier: MIT
-- scale_wrk.lua - wrk.lua with an address that nginx has not kept: each
-- request has a query of its own, which the page does not depend on.
-- usage: wrk ... -s scale_wrk.lua ADDRESS -- MILLISECONDS
dofile(debug.getinfo(1, "S").source:match("@?(.*/)") .. "wrk.lua")

local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local asked, start = 0, os.time()

function request()
  asked = asked + 1
  return wrk.format(nil, string.format("%s?%d-%d-%d", wrk.path, start, number, asked))
end
