-- A user's Neovim, from the outside: opens the draft $DRAFT with the server $SERVER
-- and prints what it shows as one line of JSON. Waits for the server's answers.
local WAIT = 30000

local function wait(what, condition)
  if not vim.wait(WAIT, condition, 10) then error("no " .. what) end
end

local function main()
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.DRAFT))
  local buffer = vim.api.nvim_get_current_buf()
  local client_id = vim.lsp.start_client({
    name = "policy-drafting",
    cmd = { vim.env.NODE, vim.env.SERVER, "lsp", "--stdio" },
    offset_encoding = "utf-16",
    init_options = { settings = { rules = { ["script.word"] = "off" } } },
  })
  vim.lsp.buf_attach_client(buffer, client_id)

  local function shown()
    return vim.tbl_map(function(one)
      local line = vim.api.nvim_buf_get_lines(buffer, one.lnum, one.lnum + 1, true)[1]
      return { code = one.code, text = line:sub(one.col + 1, one.end_col) }
    end, vim.diagnostic.get(buffer))
  end

  local function request(method, params)
    params.textDocument = vim.lsp.util.make_text_document_params(buffer)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, WAIT)
    return answers[client_id].result
  end

  wait("diagnostics", function() return #shown() == 2 end)
  local opened = shown()

  local last = vim.api.nvim_buf_line_count(buffer) - 1
  local items = request("textDocument/completion", { position = { line = last, character = 5 } }).items
  local edits = vim.tbl_map(function(item) return item.textEdit end,
    vim.tbl_filter(function(item) return item.label == "多式联运" end, items))
  vim.lsp.util.apply_text_edits(edits, buffer, "utf-16")
  local hover = request("textDocument/hover", { position = { line = last, character = 4 } })

  local places = request("textDocument/references", {
    position = { line = last, character = 4 },
    context = { includeDeclaration = false },
  })
  local answer = request("textDocument/definition", { position = { line = last, character = 4 } })
  local target = vim.tbl_islist(answer) and answer[1] or answer
  vim.lsp.util.jump_to_location(target, "utf-16")
  local definition = {
    name = vim.fn.expand("%:t"),
    readonly = vim.bo.readonly,
    cursor = vim.api.nvim_get_current_line():sub(vim.fn.col(".")),
  }
  vim.api.nvim_set_current_buf(buffer)
  -- What another hand would type: each case is a line, how many UTF-16 units of it stand before the caret, a label.
  local typed = vim.tbl_map(function(case)
    vim.api.nvim_buf_set_lines(buffer, last, last + 1, true, { case[1] })
    local offered = request("textDocument/completion", { position = { line = last, character = case[2] } }).items
    local wanted = vim.tbl_filter(function(item) return item.label == case[3] end, offered)
    vim.lsp.util.apply_text_edits({ wanted[1].textEdit }, buffer, "utf-16")
    return vim.api.nvim_buf_get_lines(buffer, last, last + 1, true)[1]
  end, vim.json.decode(vim.env.TYPED))
  vim.api.nvim_buf_set_lines(buffer, last, last + 1, true, { "𠮷市多式联运" })

  local everything = { start = { line = 0, character = 0 }, ["end"] = { line = last + 1, character = 0 } }
  local actions = request("textDocument/codeAction", {
    range = everything,
    context = { diagnostics = {}, only = { "source.fixAll" } },
  })
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  wait("diagnostics of the corrected text", function() return #shown() == 0 end)

  local result = {
    opened = opened,
    hover = hover,
    places = #places,
    definition = definition,
    typed = typed,
    text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), "\n"),
  }
  local client = vim.lsp.get_client_by_id(client_id)
  client.stop()
  wait("end of the server", function() return client.is_stopped() end)
  return result
end

local done, result = pcall(main)
io.stdout:write(vim.json.encode(done and result or { error = result }), "\n")
vim.cmd("qall!")
