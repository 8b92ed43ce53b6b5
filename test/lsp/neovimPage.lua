-- A user's Neovim with the lines of client/editors/neovim.md for its version and `:Cite`, given in $LINES_OF_PAGE:
-- opens the draft $DRAFT, inserts citations and prints the draft as one line of JSON.
local WAIT = 30000

-- The page is for 0.8 and newer; Debian's 0.7 has the parts of this function only.
vim.lsp.start = vim.lsp.start or function(config)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end

local function wait(what, condition)
  if not vim.wait(WAIT, condition, 10) then error("no " .. what) end
end

local function line(number) return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1] end

--- Puts the cursor on a character and cites; gives the line then.
local function cite(number, byte, words)
  local before = line(number)
  vim.api.nvim_win_set_cursor(0, { number, byte })
  vim.cmd("Cite " .. words)
  wait("citation for " .. words, function() return line(number) ~= before end)
  return line(number)
end

local function main()
  local newest, older, cites = unpack(vim.tbl_map(function(lines) return assert(loadstring(lines)) end,
    vim.json.decode(vim.env.LINES_OF_PAGE)))
  if vim.lsp.config then newest() else older() end
  cites()
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.DRAFT))
  vim.cmd("setfiletype markdown")
  wait("diagnostics", function() return #vim.diagnostic.get(0) > 0 end)
  local offered
  vim.ui.select = function(items, options, choose)
    offered = vim.tbl_map(options.format_item, items)
    choose(items[1])
  end
  return {
    one = cite(3, #"𠮷市落", "jtys"),
    several = cite(5, 0, "供应链"),
    offered = offered,
    empty = cite(6, 0, "第一条"),
  }
end

local done, result = pcall(main)
io.stdout:write(vim.json.encode(done and result or { error = result }), "\n")
vim.cmd("qall!")
