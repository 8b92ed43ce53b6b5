;;; A user's Emacs with eglot, from the outside: opens the draft $DRAFT with the  -*- lexical-binding: t -*-
;;; lines of client/editors/emacs.md, given in $LINES_OF_PAGE, and prints what it shows as one line of JSON.
;;; Waits for the server's answers.
(package-initialize)
(require 'eglot)
(require 'json)

(defun draft-wait (what condition)
  "Wait until CONDITION gives something, and return it; fail after 30 s, naming WHAT."
  (let ((end (time-add nil 30)) found)
    (while (not (setq found (funcall condition)))
      (if (time-less-p end nil) (error "No %s" what))
      (accept-process-output nil 0.05))
    found))

(defun draft-findings ()
  "The texts that Flymake marks, sorted."
  (sort (mapcar (lambda (one)
                  (buffer-substring-no-properties (flymake-diagnostic-beg one)
                                                  (flymake-diagnostic-end one)))
                (flymake-diagnostics))
        #'string<))

(defun draft-hover (text)
  "What eldoc shows with point in the last TEXT."
  (let (shown)
    (goto-char (point-max))
    (search-backward text)
    (forward-char)
    (eglot-hover-eldoc-function (lambda (info &rest _) (setq shown info)))
    (substring-no-properties (draft-wait "hover" (lambda () shown)))))

(defun draft-main ()
  (progn
    (eval (read (concat "(progn " (getenv "LINES_OF_PAGE") ")")))
    ;; Debian's Emacs has no mode for Markdown.
    (add-to-list 'auto-mode-alist '("\\.md\\'" . text-mode))
    (set-language-environment "UTF-8")
    (find-file (getenv "DRAFT"))
    (call-interactively #'eglot)
    (flymake-start)
    (let* ((opened (draft-wait "diagnostics"
                               (lambda () (and (= (length (draft-findings)) 2) (draft-findings)))))
           (hover (draft-hover "多式联运")))
      (goto-char (point-min))
      (search-forward "數")
      (replace-match "数")
      (eglot--signal-textDocument/didChange)
      (draft-wait "diagnostics of the changed text" (lambda () (= (length (draft-findings)) 1)))
      (let ((result `((opened . ,(vconcat opened)) (hover . ,hover)
                      (corrected . ,(vconcat (draft-findings))))))
        (eglot-shutdown (eglot-current-server))
        result))))

(let ((result (condition-case problem (draft-main)
                (error `((error . ,(format "%S" problem)))))))
  (princ (concat (json-encode result) "\n")))
