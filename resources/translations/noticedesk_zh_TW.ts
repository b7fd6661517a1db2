<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>noticedesk</name>
    <message>
        <source>The respondent&apos;s name is missing. Ask the organisation who answered.</source>
        <translation>缺填寫人姓名。請向改善對象詢問由誰填寫。</translation>
    </message>
    <message>
        <source>The respondent gave neither telephone nor e-mail. Ask the organisation for one of them.</source>
        <translation>填寫人未填電話，也未填郵件信箱。請向改善對象詢問其中一項。</translation>
    </message>
    <message>
        <source>Improvement item %1 has no answer. Ask the organisation for it or judge the response without it.</source>
        <translation>改善事項第 %1 項沒有處理情形。請改善對象補充，或就現有回復評估。</translation>
    </message>
    <message>
        <source>The statement on the improvement is missing. Ask the organisation for it.</source>
        <translation>缺改善情形的說明。請改善對象補充。</translation>
    </message>
    <message>
        <source>The organisation&apos;s seal was not seen on the response. Ask for a sealed one.</source>
        <translation>回復上未見用戶印信。請改善對象用印後再送。</translation>
    </message>
    <message>
        <source>This entry is empty. Write it or take it out of the list.</source>
        <translation>這一項是空白的。請填寫，或從清單中移除。</translation>
    </message>
    <message>
        <source>The blank mark “%1” is still in the text. Fill it in before the notice is issued.</source>
        <translation>文字中還有待填記號「%1」。請於發出限期改善單前填妥。</translation>
    </message>
    <message>
        <source>The notice has revision %1, so a correction makes revision %2, not %3.</source>
        <translation>限期改善單目前是第 %1 版，更正重發後應為第 %2 版，不是第 %3 版。</translation>
    </message>
    <message>
        <source>A correction of an issued notice needs a reason. Say why it is corrected.</source>
        <translation>已發出的限期改善單要更正重發，須有理由。請說明更正的理由。</translation>
    </message>
    <message>
        <source>The case has the number %1, which never changes.</source>
        <translation>本案案號為 %1，案號不得變更。</translation>
    </message>
    <message>
        <source>The notice was issued and is frozen. Make a correction with a reason to change it.</source>
        <translation>限期改善單已發出，內容不再變動。如需變更，請敘明理由辦理更正重發。</translation>
    </message>
    <message>
        <source>The character %1 is a private-use character: another computer may show another shape. Use the Unicode character if there is one.</source>
        <translation>字元 %1 是自造字：在其他電腦上可能顯示成別的字形。如有對應的 Unicode 字元，請改用該字元。</translation>
    </message>
    <message>
        <source>No installed font can draw the character %1. Use another character or install a font that has it.</source>
        <translation>已安裝的字型都無法顯示字元 %1。請改用其他字元，或安裝含有此字元的字型。</translation>
    </message>
    <message>
        <source>The character %1 cannot be stored and printed. Remove it.</source>
        <translation>字元 %1 無法儲存及列印。請刪除。</translation>
    </message>
    <message>
        <source>The invisible character %1 can change how the text reads. Remove it if it is not meant.</source>
        <translation>看不見的字元 %1 可能改變文字的讀法。如非刻意使用，請刪除。</translation>
    </message>
    <message>
        <source>The deadline %1 is a day off. The next working day is %2.</source>
        <translation>改善期限 %1 是非辦公日。下一個辦公日是 %2。</translation>
    </message>
    <message>
        <source>There is no office calendar for %1, so only weekends are known as days off.</source>
        <translation>尚無西元 %1 年的辦公日曆表，因此只知道星期六、日是非辦公日。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The deadline %1 is not after the notice&apos;s date %2. Set a later deadline.</source>
        <translation>改善期限 %1 未晚於限期改善單日期 %2。請改為較晚的期限。</translation>
    </message>
    <message>
        <source>An organisation&apos;s code has ten characters, A to Z or 0 to 9. Compare this one with the address book.</source>
        <translation>機關(構)代碼為十碼，由 A 至 Z 或 0 至 9 組成。請與通訊錄核對。</translation>
    </message>
    <message>
        <source>The digits %1 of the code do not pass the check of a tax number. Compare the code with the address book.</source>
        <translation>代碼中的數字 %1 不符合統一編號的檢查碼。請將代碼與通訊錄核對。</translation>
    </message>
    <message>
        <source>The address begins with %1; a postcode has three, five or six digits. Check it.</source>
        <translation>地址以 %1 開頭；郵遞區號為三碼、五碼或六碼。請確認。</translation>
    </message>
    <message>
        <source>This is an unusual form for a telephone number. Check it; usual is 06-2991111 or 06-2991111 轉1234.</source>
        <translation>電話號碼的寫法不常見。請確認；常見的寫法如 06-2991111 或 06-2991111 轉1234。</translation>
    </message>
    <message>
        <source>This is an unusual form for an e-mail address. Check it; usual is name@example.org.tw.</source>
        <translation>電子郵件信箱的寫法不常見。請確認；常見的寫法如 name@example.org.tw。</translation>
    </message>
    <message>
        <source>A document number has a word and ten digits: three of the year and seven of the serial. Check this one.</source>
        <translation>發文字號由「字」與十碼數字組成：年度三碼、流水號七碼。請確認。</translation>
    </message>
    <message>
        <source>The organisation&apos;s code is missing. Choose the organisation or type its code.</source>
        <translation>缺改善對象的機關(構)代碼。請選擇機關(構)，或輸入代碼。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name is missing. Choose the organisation or type its name.</source>
        <translation>缺改善對象的機關(構)名稱。請選擇機關(構)，或輸入名稱。</translation>
    </message>
    <message>
        <source>The reason is missing. Say what happened and what the organisation is asked about.</source>
        <translation>缺事由。請說明發生何事，以及請改善對象確認何事。</translation>
    </message>
    <message>
        <source>There is no improvement item. Write at least one thing that the organisation must do.</source>
        <translation>缺改善事項。請至少填寫一項改善對象應辦理的事項。</translation>
    </message>
    <message>
        <source>There is no legal basis. Name at least one provision.</source>
        <translation>缺法令依據。請至少填寫一項規定。</translation>
    </message>
    <message>
        <source>The deadline is missing. Say by which day the improvement must be done.</source>
        <translation>缺改善期限。請填寫應於何日前改善完竣。</translation>
    </message>
    <message>
        <source>The contact window&apos;s unit is missing. Say which unit may be asked.</source>
        <translation>缺聯絡窗口的服務單位。請填寫可洽詢的單位。</translation>
    </message>
    <message>
        <source>The contact window&apos;s name is missing. Say who may be asked.</source>
        <translation>缺聯絡窗口的姓名。請填寫可洽詢的人員。</translation>
    </message>
    <message>
        <source>The contact window has neither telephone nor e-mail. Give at least one of them.</source>
        <translation>聯絡窗口沒有電話，也沒有電子郵件信箱。請至少填寫一項。</translation>
    </message>
    <message>
        <source>The response cannot have been received on %1, before the notice&apos;s date %2. Correct one of the two dates.</source>
        <translation>收到回復的日期 %1 早於限期改善單日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The response was received on %1, after the deadline %2. It is marked late.</source>
        <translation>於 %1 收到回復，已逾改善期限 %2，註記為逾期回復。</translation>
    </message>
    <message>
        <source>The response came by e-mail and was not confirmed by telephone. Confirm it before the case counts as improved.</source>
        <translation>以電子郵件回復，尚未以電話確認。請先確認，再認定改善完成。</translation>
    </message>
    <message>
        <source>The response came by e-mail. Confirm it by telephone and record the call.</source>
        <translation>以電子郵件回復。請以電話確認，並登錄電話確認。</translation>
    </message>
    <message>
        <source>The extension names no date. Say until when the deadline is extended.</source>
        <translation>未填再給予之改善期限。請填寫展延至何日。</translation>
    </message>
    <message>
        <source>The extension to %1 is not after the tracking date %2. Set a later date.</source>
        <translation>再給予之改善期限 %1 未晚於追蹤日期 %2。請改為較晚的日期。</translation>
    </message>
    <message>
        <source>The extension to %1 is not after the deadline %2 that it extends. Set a later date.</source>
        <translation>再給予之改善期限 %1 未晚於原改善期限 %2。請改為較晚的日期。</translation>
    </message>
    <message>
        <source>The suspension does not say when the organisation was notified. Give the date of the notification.</source>
        <translation>中止交換服務未填通知日期。請填寫通知改善對象的日期。</translation>
    </message>
    <message>
        <source>The suspension does not say from which day on it holds. Give that date.</source>
        <translation>中止交換服務未填起始日期。請填寫自何日起中止。</translation>
    </message>
    <message>
        <source>The suspension from %1 begins before the organisation was notified on %2. Correct one of the two dates.</source>
        <translation>中止交換服務自 %1 起，早於通知改善對象的日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The suspension from %1 begins before its letter was delivered on %2. Check that this is meant.</source>
        <translation>中止交換服務自 %1 起，早於書面通知送達的日期 %2。請確認是否如此。</translation>
    </message>
    <message>
        <source>The tracking date %1 is before %2, the date before it on the sheets. Correct the order.</source>
        <translation>追蹤日期 %1 早於表單上的前一個日期 %2。請更正先後順序。</translation>
    </message>
    <message>
        <source>The tracking date %1 is in the future. Check that this is meant.</source>
        <translation>追蹤日期 %1 尚未到來。請確認是否如此。</translation>
    </message>
    <message>
        <source>The outcome “other” has no text. Say what was found.</source>
        <translation>追蹤結果「其他」沒有文字。請說明追蹤所見。</translation>
    </message>
    <message>
        <source>The round has no tracker. Say who tracked the case.</source>
        <translation>缺追蹤人員。請填寫由誰追蹤。</translation>
    </message>
    <message>
        <source>The round has no tracking date. Say when it was tracked.</source>
        <translation>缺追蹤日期。請填寫何時追蹤。</translation>
    </message>
    <message>
        <source>The tracking sheet has three rounds; there is no round %1. Take it out.</source>
        <translation>追蹤評估表只有三次追蹤，沒有第 %1 次。請移除。</translation>
    </message>
    <message>
        <source>The third round can only end with improved or with the service suspended. Choose one of the two.</source>
        <translation>第三次追蹤的結果只能是改善完成或中止交換服務。請擇一。</translation>
    </message>
    <message>
        <source>Round %1 found the case improved, which closed it. Reopen the case with a reason before tracking goes on.</source>
        <translation>第 %1 次追蹤結果為改善完成，已結案。如要繼續追蹤，請先敘明理由重啟案件。</translation>
    </message>
    <message>
        <source>Round %1 suspended the service, and tracking goes on after it. Check that this is meant.</source>
        <translation>第 %1 次追蹤已中止交換服務，其後仍繼續追蹤。請確認是否如此。</translation>
    </message>
    <message>
        <source>The service is suspended. Send the organisation the written notice and record it.</source>
        <translation>已中止交換服務。請以書面通知改善對象，並予登錄。</translation>
    </message>
    <message>
        <source>The service is suspended. Report the suspension to the National Archives Administration and record it.</source>
        <translation>已中止交換服務。請回報檔案管理局，並予登錄。</translation>
    </message>
    <message>
        <source>The text holds the control character %1, which has no place in a document. Remove it.</source>
        <translation>文字中有控制字元 %1，不應出現在公文裡。請刪除。</translation>
    </message>
    <message>
        <source>The text holds half of a character (%1); the other half was lost. Type the character again.</source>
        <translation>文字中有半個字元（%1），另一半已遺失。請重新輸入該字。</translation>
    </message>
    <message>
        <source>The text holds the byte order mark %1, which belongs to files and not to text. Remove it.</source>
        <translation>文字中有位元組順序記號 %1，它屬於檔案而非文字。請刪除。</translation>
    </message>
    <message>
        <source>The text holds %1, which Unicode does not allow in text. Remove it.</source>
        <translation>文字中有 Unicode 不允許的 %1。請刪除。</translation>
    </message>
    <message>
        <source>The code “%1” comes twice, first on %2</source>
        <translation>代碼「%1」重複，第一次出現在%2</translation>
    </message>
    <message>
        <source>The file holds no organisation</source>
        <translation>檔案中沒有任何機關(構)</translation>
    </message>
    <message>
        <source>The text holds %1, which cannot be kept; remove it</source>
        <translation>文字中有無法保存的 %1，請刪除</translation>
    </message>
    <message>
        <source>The organisation has no code</source>
        <translation>機關(構)沒有代碼</translation>
    </message>
    <message>
        <source>The code “%1” is longer than %2 characters</source>
        <translation>代碼「%1」超過 %2 個字元</translation>
    </message>
    <message>
        <source>The code “%1” has a blank or an invisible character in it</source>
        <translation>代碼「%1」中有空白或看不見的字元</translation>
    </message>
    <message>
        <source>The organisation has no name</source>
        <translation>機關(構)沒有名稱</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The first line must name the columns %1; “%2” is none of them</source>
        <translation>第一行必須是欄位名稱 %1；「%2」不在其中</translation>
    </message>
    <message>
        <source>The first line must name the columns %1; “%2” stands there twice</source>
        <translation>第一行必須是欄位名稱 %1；「%2」出現兩次</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 筆</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>“%1” is not a key that is known here</source>
        <translation>此處沒有「%1」這個鍵</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object</source>
        <translation>鍵「%1」在同一物件中出現兩次</translation>
    </message>
    <message>
        <source>There is more text after the end of the list</source>
        <translation>清單結束後還有其他文字</translation>
    </message>
    <message>
        <source>The text ends before the list does</source>
        <translation>清單尚未結束，文字就中斷了</translation>
    </message>
    <message>
        <source>An address book is a list of objects, not %1</source>
        <translation>通訊錄應為物件的清單，而非%1</translation>
    </message>
    <message>
        <source>This must be an object, not %1</source>
        <translation>此處應為物件，而非%1</translation>
    </message>
    <message>
        <source>This must be a text, not %1</source>
        <translation>此處應為文字，而非%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>The key “%1” must be there</source>
        <translation>必須有鍵「%1」</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file</source>
        <translation>這是裝置或管線，不是檔案</translation>
    </message>
    <message>
        <source>The file cannot be written (%1)</source>
        <translation>無法寫入檔案（%1）</translation>
    </message>
    <message>
        <source>The line is blank; only the end of the file may have blank lines</source>
        <translation>此行空白；只有檔案結尾可以有空白行</translation>
    </message>
    <message>
        <source>The case %1 comes twice, first on line %2</source>
        <translation>案件 %1 重複，第一次出現在第 %2 行</translation>
    </message>
    <message>
        <source>The case is larger than %1 bytes, the limit</source>
        <translation>案件超過上限 %1 位元組</translation>
    </message>
    <message>
        <source>This computer cannot read Big5 text; save the file as UTF-8</source>
        <translation>這部電腦無法讀取 Big5 文字；請將檔案另存為 UTF-8</translation>
    </message>
    <message>
        <source>A carriage return stands without a line feed; save the file with the line ends of Windows or Linux</source>
        <translation>有歸位字元（CR）後面沒有換行字元（LF）；請以 Windows 或 Linux 的換行格式儲存檔案</translation>
    </message>
    <message>
        <source>A quotation mark is misplaced: they stand around a whole field, and one inside it is doubled</source>
        <translation>引號位置有誤：引號須括住整個欄位，欄位內的引號須重複一次</translation>
    </message>
    <message>
        <source>A quotation mark that opens a field of this row is never closed</source>
        <translation>這一列有欄位的起始引號沒有結尾引號</translation>
    </message>
    <message>
        <source>There are %1 fields instead of the %2 of %3</source>
        <translation>這一列有 %1 個欄位，應為 %2 個：%3</translation>
    </message>
    <message>
        <source>This list can have at most %1 entries</source>
        <translation>此清單最多 %1 項</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1)</source>
        <translation>無法開啟檔案（%1）</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>無法讀取檔案（%1）</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the limit</source>
        <translation>檔案超過上限 %1 位元組</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 欄</translation>
    </message>
    <message>
        <source>This must be a date such as &quot;2026-11-22&quot;, not %1</source>
        <translation>此處應為日期，如 &quot;2026-11-22&quot;，而非%1</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-11-22, or null for a blank</source>
        <translation>「%1」不是日期；請寫成 2026-11-22，空白則寫 null</translation>
    </message>
    <message>
        <source>There is no such day as %1</source>
        <translation>沒有 %1 這一天</translation>
    </message>
    <message>
        <source>The date %1 is outside the range of 1912-01-01 to 2910-12-31</source>
        <translation>日期 %1 不在 1912-01-01 至 2910-12-31 的範圍內</translation>
    </message>
    <message>
        <source>This must be a case number such as &quot;115-0001&quot;, not %1</source>
        <translation>此處應為案號，如 &quot;115-0001&quot;，而非%1</translation>
    </message>
    <message>
        <source>“%1” is not a case number; write it as 115-0001</source>
        <translation>「%1」不是案號；請寫成 115-0001</translation>
    </message>
    <message>
        <source>This must be true or false, not %1</source>
        <translation>此處應為 true 或 false，而非%1</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2, not %3</source>
        <translation>此處應為 %1 至 %2 的整數，而非%3</translation>
    </message>
    <message>
        <source>This must be one of %1, not %2</source>
        <translation>此處應為下列之一：%1，而非%2</translation>
    </message>
    <message>
        <source>This must be a list, not %1</source>
        <translation>此處應為清單，而非%1</translation>
    </message>
    <message>
        <source>This is not JSON: “%1” cannot stand here</source>
        <translation>這不是 JSON：此處不能有「%1」</translation>
    </message>
    <message>
        <source>“%1” is not how JSON writes a character of a text</source>
        <translation>「%1」不是 JSON 文字中字元的寫法</translation>
    </message>
    <message>
        <source>The text ends before the case does</source>
        <translation>案件尚未結束，文字就中斷了</translation>
    </message>
    <message>
        <source>The number %1 is too large</source>
        <translation>數字 %1 太大</translation>
    </message>
    <message>
        <source>%1 stands in a text; in JSON it must be written with a backslash</source>
        <translation>文字中有 %1；在 JSON 中必須以反斜線表示</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>裡面沒有內容</translation>
    </message>
    <message>
        <source>There are more keys than an object of a case file can have</source>
        <translation>鍵的數量超過案件檔中物件的上限</translation>
    </message>
    <message>
        <source>There is more text after the end of the case</source>
        <translation>案件結束後還有其他文字</translation>
    </message>
    <message>
        <source>The lists and objects are nested too deeply</source>
        <translation>清單與物件的層數過多</translation>
    </message>
    <message>
        <source>There are more values than a case file can have</source>
        <translation>值的數量超過案件檔的上限</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes, the limit</source>
        <translation>此行超過上限 %1 位元組</translation>
    </message>
    <message>
        <source>The key “%1” must be there with a value</source>
        <translation>必須有鍵「%1」，且須有值</translation>
    </message>
    <message>
        <source>“%1” is not a key that is known here; did you mean “%2”?</source>
        <translation>此處沒有「%1」這個鍵；是否為「%2」？</translation>
    </message>
    <message>
        <source>“%1” belongs to the outcome “%2”, but the outcome is “%3”</source>
        <translation>「%1」屬於追蹤結果「%2」，但追蹤結果是「%3」</translation>
    </message>
    <message>
        <source>The number %1 is not from %2 to %3</source>
        <translation>數字 %1 不在 %2 至 %3 之間</translation>
    </message>
    <message>
        <source>The date is not from 1912-01-01 to 2910-12-31</source>
        <translation>日期不在 1912-01-01 至 2910-12-31 之間</translation>
    </message>
    <message>
        <source>“%1” is not a day; it is written as 20260101</source>
        <translation>「%1」不是日期；寫法如 20260101</translation>
    </message>
    <message>
        <source>The file holds no day</source>
        <translation>檔案中沒有任何日期</translation>
    </message>
    <message>
        <source>The file ends here; the days from %1 to %2 are missing</source>
        <translation>檔案到此為止；缺 %1 至 %2 的日期</translation>
    </message>
    <message>
        <source>The day %1 is not in %2, the year of the days before it</source>
        <translation>日期 %1 不在前面各日所屬的西元 %2 年</translation>
    </message>
    <message>
        <source>The day %1 comes twice</source>
        <translation>日期 %1 重複</translation>
    </message>
    <message>
        <source>The day %1 is missing before %2</source>
        <translation>在 %2 之前缺日期 %1</translation>
    </message>
    <message>
        <source>The day %1 is a %2, not “%3”</source>
        <translation>%1 是星期%2，不是「%3」</translation>
    </message>
    <message>
        <source>“%1” is neither 0, a working day, nor 2, a day off</source>
        <translation>「%1」既不是 0（辦公日），也不是 2（非辦公日）</translation>
    </message>
    <message>
        <source>The first line must be %1, the columns of an office calendar</source>
        <translation>第一行必須是辦公日曆表的欄位 %1</translation>
    </message>
    <message>
        <source>The byte 0x%1 is not part of %2 text; save it as UTF-8</source>
        <translation>位元組 0x%1 不屬於 %2 文字；請另存為 UTF-8</translation>
    </message>
    <message>
        <source>The text holds a user-defined character of Big5 (%1), which means nothing on another computer; save it as UTF-8</source>
        <translation>文字中有 Big5 自造字（%1），在其他電腦上無法辨識；請另存為 UTF-8</translation>
    </message>
    <message>
        <source>The text holds a NUL, as UTF-16 text does; save it as UTF-8</source>
        <translation>文字中有 NUL 字元，可能是 UTF-16 文字；請另存為 UTF-8</translation>
    </message>
    <message>
        <source>The text holds %1, which a case cannot keep; remove it</source>
        <translation>文字中有案件無法保存的 %1，請刪除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of a tracking round</source>
        <translation>&quot;%1&quot; 不是追蹤結果</translation>
    </message>
    <message>
        <source>&lt;choice&gt; needs at least one &lt;option&gt;</source>
        <translation>&lt;choice&gt; 至少要有一個 &lt;option&gt;</translation>
    </message>
    <message>
        <source>align=&quot;%1&quot; is not known: write right or centre</source>
        <translation>不認得 align=&quot;%1&quot;：請寫 right 或 centre</translation>
    </message>
    <message>
        <source>a space is at most 600pt high and its minimum not above its height</source>
        <translation>空白最高 600pt，且最小高度不得大於高度</translation>
    </message>
    <message>
        <source>the form ends too early</source>
        <translation>表單檔提早結束</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot stand in &lt;%2&gt;</source>
        <translation>&lt;%2&gt; 中不能有 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>words must stand in an element such as &lt;p&gt;</source>
        <translation>文字必須放在 &lt;p&gt; 之類的元素中</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot stand here</source>
        <translation>此處不能有 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot print &quot;%2&quot;: a case has no such field for it</source>
        <translation>&lt;%1&gt; 無法印出 &quot;%2&quot;：案件沒有可供它使用的這個欄位</translation>
    </message>
    <message>
        <source>the outermost element is &lt;%1&gt;, not &lt;form&gt;</source>
        <translation>最外層的元素是 &lt;%1&gt;，不是 &lt;form&gt;</translation>
    </message>
    <message>
        <source>this row fills %1 columns, the table has %2</source>
        <translation>這一列占 %1 欄，表格有 %2 欄</translation>
    </message>
    <message>
        <source>exactly one column must be * (the rest of the width)</source>
        <translation>必須恰有一欄為 *（其餘寬度）</translation>
    </message>
    <message>
        <source>the text size must be from 6pt to 24pt</source>
        <translation>文字大小必須為 6pt 至 24pt</translation>
    </message>
    <message>
        <source>a form needs a &lt;title&gt;</source>
        <translation>表單必須有 &lt;title&gt;</translation>
    </message>
    <message>
        <source>&lt;%1&gt; needs the attribute %2</source>
        <translation>&lt;%1&gt; 必須有屬性 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length: write it as 27mm or 12pt</source>
        <translation>&quot;%1&quot; 不是長度：請寫成 27mm 或 12pt</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number from %3 to %4</source>
        <translation>%1=&quot;%2&quot; 不是 %3 至 %4 的數字</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not known: write %3 or leave it out</source>
        <translation>不認得 %1=&quot;%2&quot;：請寫 %3，或省略不寫</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute %2</source>
        <translation>&lt;%1&gt; 沒有屬性 %2</translation>
    </message>
    <message>
        <source>the form cannot be read: %1</source>
        <translation>無法讀取表單：%1</translation>
    </message>
    <message>
        <source>no installed font can draw %1 (R19)</source>
        <translation>已安裝的字型都無法顯示字元 %1（R19）</translation>
    </message>
    <message>
        <source>the text is too long for a QR code</source>
        <translation>文字太長，無法製成 QR 碼</translation>
    </message>
    <message>
        <source>the font cannot be opened</source>
        <translation>無法開啟字型</translation>
    </message>
    <message>
        <source>the font is damaged</source>
        <translation>字型已損毀</translation>
    </message>
    <message>
        <source>the font TW-Kai (全字庫正楷體) is not installed; install the package fonts-cns11643-kai</source>
        <translation>未安裝字型全字庫正楷體（TW-Kai）；請安裝套件 fonts-cns11643-kai</translation>
    </message>
    <message>
        <source>the font file cannot be read</source>
        <translation>無法讀取字型檔</translation>
    </message>
    <message>
        <source>the file is not a font</source>
        <translation>這個檔案不是字型</translation>
    </message>
    <message>
        <source>the font has no TrueType outlines</source>
        <translation>字型沒有 TrueType 外框</translation>
    </message>
    <message>
        <source>a character would be drawn in the font %1, which is not one of the sheets&apos; fonts</source>
        <translation>有字元將以字型 %1 顯示，但它不是表單所用的字型</translation>
    </message>
    <message>
        <source>no installed font can draw a character</source>
        <translation>有字元是已安裝的字型都無法顯示的</translation>
    </message>
    <message>
        <source>somebody else has changed the case meanwhile; nothing was overwritten</source>
        <translation>其他人已在這段期間變更本案；未覆寫任何內容</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>沒有這個案件</translation>
    </message>
    <message>
        <source>a draft has a notice and nothing else yet</source>
        <translation>草稿只有限期改善單，尚無其他內容</translation>
    </message>
    <message>
        <source>a draft has no number yet</source>
        <translation>草稿尚無案號</translation>
    </message>
    <message>
        <source>the notice was issued, so this is no draft any more</source>
        <translation>限期改善單已發出，不再是草稿</translation>
    </message>
    <message>
        <source>the notice was issued already</source>
        <translation>限期改善單已發出</translation>
    </message>
    <message>
        <source>the notice&apos;s date is in no year of the ROC calendar</source>
        <translation>限期改善單日期不在民國紀年的範圍內</translation>
    </message>
    <message>
        <source>the notice was not issued yet; change the draft instead</source>
        <translation>限期改善單尚未發出；請直接修改草稿</translation>
    </message>
    <message>
        <source>there is no such dispatch</source>
        <translation>沒有這筆寄發紀錄</translation>
    </message>
    <message>
        <source>this round cannot be recorded yet, or the sheet has none like it</source>
        <translation>尚不能登錄這次追蹤，或追蹤評估表沒有這一次</translation>
    </message>
    <message>
        <source>the case is withdrawn already</source>
        <translation>本案已撤銷</translation>
    </message>
    <message>
        <source>the case is not closed</source>
        <translation>本案尚未結案</translation>
    </message>
    <message>
        <source>the notice was not issued yet</source>
        <translation>限期改善單尚未發出</translation>
    </message>
    <message>
        <source>the store has a case %1 already</source>
        <translation>資料庫中已有案件 %1</translation>
    </message>
    <message>
        <source>the year %1 has no more case numbers</source>
        <translation>民國 %1 年的案號已用完</translation>
    </message>
    <message>
        <source>this computer&apos;s SQLite has no full-text search</source>
        <translation>這部電腦的 SQLite 沒有全文檢索功能</translation>
    </message>
    <message>
        <source>the store&apos;s journal cannot be kept beside it</source>
        <translation>資料庫的日誌檔無法存放在資料庫旁</translation>
    </message>
    <message>
        <source>the store does not hold what it must hold</source>
        <translation>資料庫缺少應有的內容</translation>
    </message>
    <message>
        <source>a store cannot be kept on a network share (%1); keep it on this computer&apos;s own disk</source>
        <translation>資料庫不能放在網路磁碟（%1）；請放在這部電腦自己的磁碟上</translation>
    </message>
    <message>
        <source>the migrations are not numbered 1, 2, 3</source>
        <translation>資料庫的升級步驟未依 1、2、3 編號</translation>
    </message>
    <message>
        <source>migration %1 has no title or no statement</source>
        <translation>資料庫的升級步驟 %1 沒有標題或沒有指令</translation>
    </message>
    <message>
        <source>the %1 is missing or was changed</source>
        <translation>%1 遺失或已遭變更</translation>
    </message>
    <message>
        <source>the %1 is not the program&apos;s</source>
        <translation>%1 不屬於本程式</translation>
    </message>
    <message>
        <source>another program is writing to the store; nothing was saved, try again</source>
        <translation>其他程式正在寫入資料庫；未儲存任何內容，請再試一次</translation>
    </message>
    <message>
        <source>the store or its folder must not be written</source>
        <translation>沒有寫入資料庫或其資料夾的權限</translation>
    </message>
    <message>
        <source>the disk does not answer as it should; nothing was saved</source>
        <translation>磁碟未正常回應；未儲存任何內容</translation>
    </message>
    <message>
        <source>the disk is full; nothing was saved</source>
        <translation>磁碟已滿；未儲存任何內容</translation>
    </message>
    <message>
        <source>the store cannot be opened; its folder must be one that may be written</source>
        <translation>無法開啟資料庫；其資料夾必須可以寫入</translation>
    </message>
    <message>
        <source>the store is damaged; restore a backup</source>
        <translation>資料庫已損毀；請還原備份</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>這不是檔案</translation>
    </message>
    <message>
        <source>the store is empty: something has cut it off; restore a backup</source>
        <translation>資料庫是空的，內容已被截斷；請還原備份</translation>
    </message>
    <message>
        <source>this file is not a store</source>
        <translation>這個檔案不是資料庫</translation>
    </message>
    <message>
        <source>the store has been cut off; restore a backup</source>
        <translation>資料庫已被截斷；請還原備份</translation>
    </message>
    <message>
        <source>this is another program&apos;s database</source>
        <translation>這是其他程式的資料庫</translation>
    </message>
    <message>
        <source>a row of %1 belongs to nothing in %2</source>
        <translation>%1 有一列在 %2 中沒有所屬的資料</translation>
    </message>
    <message>
        <source>the store is of a later version (%1) than this program knows (%2); it was not touched</source>
        <translation>資料庫的版本（%1）比本程式所知的版本（%2）新；未作任何變動</translation>
    </message>
    <message>
        <source>the store is damaged: %1</source>
        <translation>資料庫已損毀：%1</translation>
    </message>
    <message>
        <source>the log of a store that is gone is still here; its last changes are in it, so move it away first</source>
        <translation>已不存在的資料庫留有日誌檔，其中有最後的變更；請先將它移至他處</translation>
    </message>
    <message>
        <source>the store is of an earlier version (%1); a command that writes to it brings it to version %2</source>
        <translation>資料庫是較舊的版本（%1）；執行會寫入的指令後即升級為版本 %2</translation>
    </message>
    <message>
        <source>the store holds a value that it cannot hold</source>
        <translation>資料庫中有不應存在的值</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1, but the store was changed at %2 already; set the clock, or, if it is right, use --clock-is-right once</source>
        <translation>這部電腦的時鐘是 %1，但資料庫已於 %2 變更過；請校正時鐘，如時鐘無誤，請使用一次 --clock-is-right</translation>
    </message>
    <message>
        <source>the backup is no good: %1</source>
        <translation>備份不可用：%1</translation>
    </message>
    <message>
        <source>the backup has less than the store</source>
        <translation>備份的內容比資料庫少</translation>
    </message>
    <message>
        <source>the backup cannot be copied into the second folder</source>
        <translation>無法將備份複製到第二備份資料夾</translation>
    </message>
    <message>
        <source>the second folder for backups is not there</source>
        <translation>第二備份資料夾不存在</translation>
    </message>
    <message>
        <source>the second folder for backups must not be written</source>
        <translation>沒有寫入第二備份資料夾的權限</translation>
    </message>
    <message>
        <source>there is a file of this name; a backup replaces none</source>
        <translation>已有同名的檔案；備份不會取代既有檔案</translation>
    </message>
    <message>
        <source>the folder for backups cannot be made</source>
        <translation>無法建立備份資料夾</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>無法讀取檔案（%1）</translation>
    </message>
    <message>
        <source>the manifest cannot be written (%1)</source>
        <translation>無法寫入備份清冊（%1）</translation>
    </message>
    <message>
        <source>the manifest cannot be read (%1)</source>
        <translation>無法讀取備份清冊（%1）</translation>
    </message>
    <message>
        <source>the backup is not what its manifest says; take another one</source>
        <translation>備份與其清冊不符；請改用其他備份</translation>
    </message>
    <message>
        <source>there is no such backup</source>
        <translation>沒有這個備份</translation>
    </message>
    <message>
        <source>another process reads the store; end it first</source>
        <translation>其他程序正在讀取資料庫；請先將它結束</translation>
    </message>
    <message>
        <source>this is the store itself, not a backup</source>
        <translation>這是資料庫本身，不是備份</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>the store cannot be locked for writing (%1)</source>
        <translation>無法鎖定資料庫以供寫入（%1）</translation>
    </message>
    <message>
        <source>the store is being written by %1</source>
        <translation>資料庫正在寫入中：%1</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) since %4</source>
        <translation>%2 上的 %1（程序 %3，自 %4 起）</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>檔案已損毀：%1</translation>
    </message>
    <message>
        <source>history</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>the history is broken before entry %1</source>
        <translation>歷程在第 %1 筆之前中斷</translation>
    </message>
    <message>
        <source>entry %1 of the history was changed</source>
        <translation>歷程的第 %1 筆已遭變更</translation>
    </message>
    <message>
        <source>records</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>lists have cases that there are not</source>
        <translation>清單列有不存在的案件</translation>
    </message>
    <message>
        <source>the last case number of the year %1 was changed</source>
        <translation>民國 %1 年的最後案號已遭變更</translation>
    </message>
    <message>
        <source>issued sheets</source>
        <translation>已發出的表單</translation>
    </message>
    <message>
        <source>search data</source>
        <translation>檢索資料</translation>
    </message>
    <message>
        <source>what searches read is not what the cases say; no case is harmed, and noticedesk verify --redraw makes it anew</source>
        <translation>檢索資料與案件內容不符；案件均未受損，執行 noticedesk verify --redraw 即可重建</translation>
    </message>
    <message>
        <source>the examination was ended</source>
        <translation>檢查已中止</translation>
    </message>
    <message>
        <source>what searches read: %1</source>
        <translation>檢索資料：%1</translation>
    </message>
    <message>
        <source>the translation is not in the program</source>
        <translation>程式中沒有翻譯檔</translation>
    </message>
    <message>
        <source>(no organisation yet)</source>
        <translation>（尚未選擇改善對象）</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Issue and give the number</source>
        <translation>發出並取號</translation>
    </message>
    <message>
        <source>Issue the correction</source>
        <translation>更正重發</translation>
    </message>
    <message>
        <source>Record the dispatch</source>
        <translation>登錄寄發</translation>
    </message>
    <message>
        <source>The dispatch was recorded.</source>
        <translation>已登錄寄發。</translation>
    </message>
    <message>
        <source>Record the response</source>
        <translation>登錄回復</translation>
    </message>
    <message>
        <source>The response was recorded.</source>
        <translation>已登錄回復。</translation>
    </message>
    <message>
        <source>Choose an outcome first.</source>
        <translation>請先選擇追蹤結果。</translation>
    </message>
    <message>
        <source>Record the round</source>
        <translation>登錄追蹤</translation>
    </message>
    <message>
        <source>The tracking round was recorded.</source>
        <translation>已登錄追蹤。</translation>
    </message>
    <message>
        <source>Record the suspension</source>
        <translation>登錄中止</translation>
    </message>
    <message>
        <source>The suspension was recorded.</source>
        <translation>已登錄中止。</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話確認</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>登錄電話確認</translation>
    </message>
    <message>
        <source>The telephone call was recorded.</source>
        <translation>已登錄電話確認。</translation>
    </message>
    <message>
        <source>Withdraw the case</source>
        <translation>撤銷案件</translation>
    </message>
    <message>
        <source>The case is closed by this; what is recorded stays, and the number is not given again.</source>
        <translation>撤銷後即結案；已登錄的內容仍會保留，案號不再使用。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>The case was withdrawn.</source>
        <translation>已撤銷本案。</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重啟案件</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重啟</translation>
    </message>
    <message>
        <source>The case was reopened.</source>
        <translation>已重啟本案。</translation>
    </message>
    <message>
        <source>Link the incident</source>
        <translation>連結資安事件</translation>
    </message>
    <message>
        <source>The incident was linked.</source>
        <translation>已連結資安事件。</translation>
    </message>
    <message>
        <source>Nothing was recorded; what you typed is still there.</source>
        <translation>未登錄任何內容；已輸入的文字仍在。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未辦理：%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Somebody else has changed this case meanwhile:
%1</source>
        <translation>其他人已在這段期間變更本案：
%1</translation>
    </message>
    <message>
        <source>Nothing was overwritten: what they recorded is kept, and what you typed is still in its fields. Look at both, and record again what is to stay.</source>
        <translation>未覆寫任何內容：他人登錄的內容已保留，已輸入的文字也仍在欄位中。請比對兩者，再登錄要保留的內容。</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>寄發 %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>送達 %1</translation>
    </message>
    <message>
        <source>delivery not recorded</source>
        <translation>尚未登錄送達</translation>
    </message>
    <message>
        <source>What went &amp;out</source>
        <translation>已寄發(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>文件(&amp;P)</translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <translation>（未登錄）</translation>
    </message>
    <message>
        <source>&amp;Registered number</source>
        <translation>掛號號碼(&amp;R)</translation>
    </message>
    <message>
        <source>(a new one)</source>
        <translation>（新增一筆）</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>corrected and issued anew</source>
        <translation>更正重發</translation>
    </message>
    <message>
        <source>dispatch recorded</source>
        <translation>登錄寄發</translation>
    </message>
    <message>
        <source>dispatch changed</source>
        <translation>變更寄發</translation>
    </message>
    <message>
        <source>response recorded</source>
        <translation>登錄回復</translation>
    </message>
    <message>
        <source>telephone call recorded</source>
        <translation>登錄電話確認</translation>
    </message>
    <message>
        <source>tracking round recorded</source>
        <translation>登錄追蹤</translation>
    </message>
    <message>
        <source>suspension recorded</source>
        <translation>登錄中止</translation>
    </message>
    <message>
        <source>incident linked</source>
        <translation>連結資安事件</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重啟</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Revision of the notice</source>
        <translation>限期改善單版次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Organisation&apos;s code</source>
        <translation>機關(構)代碼</translation>
    </message>
    <message>
        <source>Organisation&apos;s name</source>
        <translation>機關(構)名稱</translation>
    </message>
    <message>
        <source>Organisation&apos;s address</source>
        <translation>機關(構)地址</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Improvement items</source>
        <translation>改善事項</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>法令依據</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>改善期限</translation>
    </message>
    <message>
        <source>Contact window: unit</source>
        <translation>聯絡窗口服務單位</translation>
    </message>
    <message>
        <source>Contact window: name</source>
        <translation>聯絡窗口姓名</translation>
    </message>
    <message>
        <source>Contact window: telephone</source>
        <translation>聯絡窗口電話</translation>
    </message>
    <message>
        <source>Contact window: e-mail</source>
        <translation>聯絡窗口電子郵件信箱</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Respondent: name</source>
        <translation>填寫人姓名</translation>
    </message>
    <message>
        <source>Respondent: telephone</source>
        <translation>填寫人電話</translation>
    </message>
    <message>
        <source>Respondent: e-mail</source>
        <translation>填寫人郵件信箱</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>改善情形說明</translation>
    </message>
    <message>
        <source>Answer to item</source>
        <translation>處理情形</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到回復日期</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>寄發方式</translation>
    </message>
    <message>
        <source>Confirmed by telephone on</source>
        <translation>電話確認日期</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>用戶印信</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>追蹤結果</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>再給予之改善期限</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>中止起始日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>追蹤人員</translation>
    </message>
    <message>
        <source>Tracked on</source>
        <translation>追蹤日期</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>寄發日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>送達日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>發文字號</translation>
    </message>
    <message>
        <source>Registered number</source>
        <translation>掛號號碼</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>中止交換服務</translation>
    </message>
    <message>
        <source>Letter: number</source>
        <translation>書面通知發文字號</translation>
    </message>
    <message>
        <source>Letter: sent on</source>
        <translation>書面通知寄發日期</translation>
    </message>
    <message>
        <source>Letter: delivered on</source>
        <translation>書面通知送達日期</translation>
    </message>
    <message>
        <source>Report: sent on</source>
        <translation>回報檔案管理局日期</translation>
    </message>
    <message>
        <source>Service restored on</source>
        <translation>恢復交換服務日期</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤銷日期</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>撤銷理由</translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation>重啟日期</translation>
    </message>
    <message>
        <source>Reason of the reopening</source>
        <translation>重啟理由</translation>
    </message>
    <message>
        <source>After round</source>
        <translation>重啟前已追蹤次數</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 次追蹤</translation>
    </message>
    <message>
        <source>Dispatch %1</source>
        <translation>第 %1 筆寄發</translation>
    </message>
    <message>
        <source>Reopening %1</source>
        <translation>第 %1 次重啟</translation>
    </message>
    <message>
        <source>Accepted warning %1</source>
        <translation>第 %1 項已接受的提醒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已見</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未見</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>案件歷程</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>變更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>變更後</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Organisation to improve</source>
        <translation>改善對象</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>機關(構)名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Improvement items</source>
        <translation>改善事項(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Legal bases</source>
        <translation>法令依據(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;eadline</source>
        <translation>改善期限(&amp;E)</translation>
    </message>
    <message>
        <source>Text blocks for %1</source>
        <translation>%1的範本</translation>
    </message>
    <message>
        <source>Contact window</source>
        <translation>聯絡窗口</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>服務單位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>電子郵件信箱(&amp;M)</translation>
    </message>
    <message>
        <source>Notice no. %1 to this organisation within 12 months</source>
        <translation>對此改善對象 12 個月內第 %1 次發出限期改善單</translation>
    </message>
    <message>
        <source>(choose a contact window)</source>
        <translation>（選擇聯絡窗口）</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>How the response came</source>
        <translation>回復情形</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>收到日期(&amp;R)</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填寫人</translation>
    </message>
    <message>
        <source>What was done, and explanation</source>
        <translation>改善事項處理情形與說明</translation>
    </message>
    <message>
        <source>St&amp;atement</source>
        <translation>改善情形說明(&amp;A)</translation>
    </message>
    <message>
        <source>Answer to item %1</source>
        <translation>第 %1 項處理情形</translation>
    </message>
    <message>
        <source>The notice was not issued yet; tracking begins after that.</source>
        <translation>限期改善單尚未發出；發出後才開始追蹤。</translation>
    </message>
    <message>
        <source>Record the rounds before this one first.</source>
        <translation>請先登錄前面各次追蹤。</translation>
    </message>
    <message>
        <source>The case has improved in round %1; reopen it to go on tracking.</source>
        <translation>第 %1 次追蹤結果為改善完成；如要繼續追蹤，請先重啟案件。</translation>
    </message>
    <message>
        <source>&amp;Notified on</source>
        <translation>通知日期(&amp;N)</translation>
    </message>
    <message>
        <source>Suspended &amp;from</source>
        <translation>中止起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>其他說明(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Tracker</source>
        <translation>追蹤人員(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;racked on</source>
        <translation>追蹤日期(&amp;R)</translation>
    </message>
    <message>
        <source>The third round of the form offers only improved and suspended.</source>
        <translation>第三次追蹤只有改善完成與中止交換服務兩種結果。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to be done next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未辦理</translation>
    </message>
    <message>
        <source>① Notice</source>
        <translation>① 通知</translation>
    </message>
    <message>
        <source>② Dispatch</source>
        <translation>② 寄發</translation>
    </message>
    <message>
        <source>③ Response</source>
        <translation>③ 回復</translation>
    </message>
    <message>
        <source>④ Round 1</source>
        <translation>④ 第一次追蹤</translation>
    </message>
    <message>
        <source>⑤ Round 2</source>
        <translation>⑤ 第二次追蹤</translation>
    </message>
    <message>
        <source>⑥ Round 3</source>
        <translation>⑥ 第三次追蹤</translation>
    </message>
    <message>
        <source>⑦ Suspension</source>
        <translation>⑦ 中止</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>改善完成</translation>
    </message>
    <message>
        <source>not yet; the deadline is extended</source>
        <translation>尚未完成，再給予改善期限</translation>
    </message>
    <message>
        <source>not yet; the exchange service is suspended</source>
        <translation>尚未完成，中止交換服務</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>issued, not sent</source>
        <translation>已發出未寄發</translation>
    </message>
    <message>
        <source>awaiting the response</source>
        <translation>待回復</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>已回復</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>improved, closed</source>
        <translation>改善完成，已結案</translation>
    </message>
    <message>
        <source>service suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>send</source>
        <translation>寄發</translation>
    </message>
    <message>
        <source>wait for the improvement</source>
        <translation>等待改善</translation>
    </message>
    <message>
        <source>confirm by telephone</source>
        <translation>電話確認</translation>
    </message>
    <message>
        <source>track</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>notify or report</source>
        <translation>通知並回報中止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>improvement notice</source>
        <translation>限期改善單</translation>
    </message>
    <message>
        <source>corrected notice</source>
        <translation>更正重發之限期改善單</translation>
    </message>
    <message>
        <source>letter of the suspension</source>
        <translation>中止交換服務書面通知</translation>
    </message>
    <message>
        <source>report to the National Archives Administration</source>
        <translation>回報檔案管理局</translation>
    </message>
    <message>
        <source>registered letter</source>
        <translation>掛號郵件</translation>
    </message>
    <message>
        <source>document exchange</source>
        <translation>公文電子交換</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>當面交付</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No round of this case has suspended the service.</source>
        <translation>本案沒有中止交換服務的追蹤結果。</translation>
    </message>
    <message>
        <source>Written notice to the organisation</source>
        <translation>書面通知改善對象</translation>
    </message>
    <message>
        <source>National Archives Administration</source>
        <translation>檔案管理局</translation>
    </message>
    <message>
        <source>&amp;Reported on</source>
        <translation>回報日期(&amp;R)</translation>
    </message>
    <message>
        <source>End of the suspension</source>
        <translation>恢復服務</translation>
    </message>
    <message>
        <source>Service restored &amp;on</source>
        <translation>恢復交換服務日期(&amp;O)</translation>
    </message>
    <message>
        <source>Unusual, and to be decided by you</source>
        <translation>有須確認的事項</translation>
    </message>
    <message>
        <source>The rules remark on the following. If it is meant so, accept it; that you did is kept with the case.</source>
        <translation>依規則檢核，有下列提醒。如確係如此，請選擇接受；接受的紀錄會隨本案保存。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;Accept: %1</source>
        <translation>接受：%1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>返回案件(&amp;B)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>改善對象</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>&amp;Keep these filters…</source>
        <translation>儲存篩選條件(&amp;K)…</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>any incident</source>
        <translation>不限事件</translation>
    </message>
    <message>
        <source>number, organisation, any text</source>
        <translation>案號、改善對象、任何文字</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>不限狀態</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>狀態(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>日期自(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>至(&amp;O)</translation>
    </message>
    <message>
        <source>Inc&amp;ident</source>
        <translation>資安事件(&amp;I)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Keep these filters</source>
        <translation>儲存篩選條件</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Awaiting the response</source>
        <translation>待回復</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追蹤中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Improvement notices</source>
        <translation>限期改善單管理</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>Nothing was changed by this. What you typed is still there; try again when the cause is gone.</source>
        <translation>未變更任何內容，已輸入的文字仍在；請於原因排除後再試一次。</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>資料庫尚未開啟</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Improvement notices %1</source>
        <translation>限期改善單管理 %1</translation>
    </message>
    <message>
        <source>Notice Desk keeps the cases of the improvement notices of the document exchange system, checks them by its rules and draws their sheets. Licence: GPL-3.0-or-later.</source>
        <translation>Notice Desk：管理公文電子交換系統限期改善單的案件、檢核規則與表單。授權條款：GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>The sheets are set in TW-Kai (全字庫正楷體), © National Development Council, under the Open Government Data License, version 1.0.</source>
        <translation>表單使用全字庫正楷體（TW-Kai），© 國家發展委員會，依政府資料開放授權條款第 1 版授權。</translation>
    </message>
    <message>
        <source>&amp;Made with</source>
        <translation>使用的元件(&amp;M)</translation>
    </message>
    <message>
        <source>What the program is made with, and the licences</source>
        <translation>本程式使用的元件及其授權條款</translation>
    </message>
    <message>
        <source>Case files (*.json)</source>
        <translation>案件檔 (*.json)</translation>
    </message>
    <message>
        <source>Open case files</source>
        <translation>開啟案件檔</translation>
    </message>
    <message>
        <source>%1 cases were added.</source>
        <translation>已新增 %1 件。</translation>
    </message>
    <message>
        <source>Open or choose a case first.</source>
        <translation>請先開啟或選擇案件。</translation>
    </message>
    <message>
        <source>Save the case file</source>
        <translation>儲存案件檔</translation>
    </message>
    <message>
        <source>The case file was saved.</source>
        <translation>已儲存案件檔。</translation>
    </message>
    <message>
        <source>Handed over to the printer.</source>
        <translation>已送交印表機。</translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation>已儲存 PDF。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>There is no such case in the store any more.</source>
        <translation>資料庫中已沒有這個案件。</translation>
    </message>
    <message>
        <source>This is the last case of the list.</source>
        <translation>這是清單的最後一件。</translation>
    </message>
    <message>
        <source>This is the first case of the list.</source>
        <translation>這是清單的第一件。</translation>
    </message>
    <message>
        <source>Search cases and commands</source>
        <translation>搜尋案件與指令</translation>
    </message>
    <message>
        <source>Number, organisation, any text, or a command</source>
        <translation>案號、改善對象、任何文字或指令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 · %3</source>
        <translation>%1&#x3000;%2 · %3</translation>
    </message>
    <message>
        <source>Show all cases with “%1” as a list</source>
        <translation>以清單顯示含「%1」的所有案件</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>指令：%1</translation>
    </message>
    <message>
        <source>Command: %1 (%2)</source>
        <translation>指令：%1（%2）</translation>
    </message>
    <message>
        <source>&amp;New notice</source>
        <translation>新增限期改善單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open case files…</source>
        <translation>開啟案件檔(&amp;O)…</translation>
    </message>
    <message>
        <source>Save case &amp;file as…</source>
        <translation>另存案件檔(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>匯出 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>關閉分頁(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Record this page</source>
        <translation>登錄本頁(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Issue and give the number</source>
        <translation>發出並取號(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Correct and issue anew…</source>
        <translation>更正重發(&amp;C)…</translation>
    </message>
    <message>
        <source>Record a tele&amp;phone call…</source>
        <translation>登錄電話確認(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Tracking</source>
        <translation>追蹤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤銷(&amp;W)…</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>重啟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Search cases and commands</source>
        <translation>搜尋案件與指令(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation>所有案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一個分頁(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一個分頁(&amp;P)</translation>
    </message>
    <message>
        <source>Next st&amp;ep of the case</source>
        <translation>本案下一個步驟(&amp;E)</translation>
    </message>
    <message>
        <source>Previous step of the c&amp;ase</source>
        <translation>本案上一個步驟(&amp;A)</translation>
    </message>
    <message>
        <source>Next case of the &amp;list</source>
        <translation>清單的下一件(&amp;L)</translation>
    </message>
    <message>
        <source>Previous case of the l&amp;ist</source>
        <translation>清單的上一件(&amp;I)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>通訊錄(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Contact windows</source>
        <translation>聯絡窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Text blocks</source>
        <translation>範本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>資安事件(&amp;I)</translation>
    </message>
    <message>
        <source>Office c&amp;alendar</source>
        <translation>辦公日曆表(&amp;A)</translation>
    </message>
    <message>
        <source>Office &amp;settings</source>
        <translation>機關設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>還原備份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Verify the whole store</source>
        <translation>檢查整個資料庫(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>使用手冊(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Window &amp;settings…</source>
        <translation>視窗設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>關於(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>作業(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Directories</source>
        <translation>基本資料(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>資料庫(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎使用</translation>
    </message>
    <message>
        <source>A new store was made. Say a little about the office; everything can be changed later under “Directories”.</source>
        <translation>已建立新的資料庫。請填寫機關的基本資料；日後都可在「基本資料」中變更。</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>本機關</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>機關名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Letters of document numbers</source>
        <translation>發文代字(&amp;L)</translation>
    </message>
    <message>
        <source>such as 府智安字</source>
        <translation>例如 府智安字</translation>
    </message>
    <message>
        <source>&amp;with the sample notice, to try everything with</source>
        <translation>加入範例限期改善單，供試用(&amp;W)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>稍後(&amp;R)</translation>
    </message>
    <message>
        <source>Incident of this case</source>
        <translation>本案的資安事件</translation>
    </message>
    <message>
        <source>What led to the case. Text blocks take addresses and days from it. Incidents are kept in the directories.</source>
        <translation>請選擇引起本案的資安事件，範本會帶入其 IP 位址與日期。資安事件於「基本資料」中維護。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>資安事件(&amp;I)</translation>
    </message>
    <message>
        <source>In a date field</source>
        <translation>日期欄位</translation>
    </message>
    <message>
        <source>a date; what is left out is of today</source>
        <translation>日期；省略的部分以今日補足</translation>
    </message>
    <message>
        <source>in seven days, in seven working days</source>
        <translation>七日後、七個辦公日後</translation>
    </message>
    <message>
        <source>a day later, a day earlier</source>
        <translation>後一日、前一日</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>月曆</translation>
    </message>
    <message>
        <source>In a list of items</source>
        <translation>條列欄位</translation>
    </message>
    <message>
        <source>a new item below</source>
        <translation>在下方新增一項</translation>
    </message>
    <message>
        <source>moves the item</source>
        <translation>移動這一項</translation>
    </message>
    <message>
        <source>removes the item</source>
        <translation>移除這一項</translation>
    </message>
    <message>
        <source>a view of the list</source>
        <translation>清單的檢視</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>larger, smaller, fit the width</source>
        <translation>放大、縮小、符合寬度</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>⚠ For reading only: %1</source>
        <translation>⚠ 唯讀：%1</translation>
    </message>
    <message>
        <source>The store that was there is kept: %1</source>
        <translation>原有的資料庫已保留：%1</translation>
    </message>
    <message>
        <source>Which numbers it had given cannot be told; look at the last paper before the next notice is issued.</source>
        <translation>無法得知原資料庫已給過哪些案號；發出下一份限期改善單前，請先查看最後一份紙本的案號。</translation>
    </message>
    <message>
        <source>The backup was restored: %1 cases.</source>
        <translation>已還原備份：%1 件。</translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ 已於 %1 儲存</translation>
    </message>
    <message>
        <source>… Typing</source>
        <translation>… 輸入中</translation>
    </message>
    <message>
        <source>⚠ Not kept yet, tried again: %1</source>
        <translation>⚠ 尚未儲存，將再嘗試：%1</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>關閉並捨棄</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <source>The store cannot be opened: %1</source>
        <translation>無法開啟資料庫：%1</translation>
    </message>
    <message>
        <source>Nothing of it was changed.</source>
        <translation>未變更其中任何內容。</translation>
    </message>
    <message>
        <source>The latest backup is %1.</source>
        <translation>最近的備份是 %1。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>還原這個備份(&amp;R)</translation>
    </message>
    <message>
        <source>Window settings</source>
        <translation>視窗設定</translation>
    </message>
    <message>
        <source>same as the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes with the next start, everything else at once.</source>
        <translation>語言變更於下次啟動後生效，其他設定立即生效。</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <source>The PDF cannot be shown: its content is damaged.</source>
        <translation>無法顯示 PDF：內容已損毀。</translation>
    </message>
    <message>
        <source>The page cannot be drawn; there may be too little memory.</source>
        <translation>無法繪製頁面；可能是記憶體不足。</translation>
    </message>
    <message>
        <source>There is too little memory to show the page.</source>
        <translation>記憶體不足，無法顯示頁面。</translation>
    </message>
    <message>
        <source>The page cannot be shown (%1).</source>
        <translation>無法顯示頁面（%1）。</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <source>As wide as the preview (Ctrl+0)</source>
        <translation>與預覽同寬（Ctrl+0）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fonts ✓</source>
        <translation>字型 ✓</translation>
    </message>
    <message>
        <source>Fonts ✗</source>
        <translation>字型 ✗</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Sides of the paper</source>
        <translation>單雙面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁次</translation>
    </message>
    <message>
        <source>Improvement notice</source>
        <translation>限期改善單</translation>
    </message>
    <message>
        <source>Tracking sheet</source>
        <translation>追蹤評估表</translation>
    </message>
    <message>
        <source>Both sheets</source>
        <translation>限期改善單及追蹤評估表</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>單面</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>雙面</translation>
    </message>
    <message>
        <source>all; or such as 1-2,4</source>
        <translation>全部；或如 1-2,4</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>表單(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>印表機(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份數(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>單雙面(&amp;D)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>頁次(&amp;G)</translation>
    </message>
    <message>
        <source>As it was issued</source>
        <translation>發出時的版本</translation>
    </message>
    <message>
        <source>As it was issued (revision %1)</source>
        <translation>發出時的版本（第 %1 版）</translation>
    </message>
    <message>
        <source>As the case is now</source>
        <translation>依案件現況</translation>
    </message>
    <message>
        <source>To be filled in on the screen</source>
        <translation>供電腦填寫</translation>
    </message>
    <message>
        <source>Example with remarks</source>
        <translation>附說明的填寫範例</translation>
    </message>
    <message>
        <source>Pages are written such as 1-2,4, and there are %1 of them.</source>
        <translation>頁次請寫成如 1-2,4；共 %1 頁。</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>匯出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已匯出：%1</translation>
    </message>
    <message>
        <source>Notice Desk: %1</source>
        <translation>限期改善單管理：%1</translation>
    </message>
    <message>
        <source>%1; printer %2, copies: %3, pages: %4</source>
        <translation>%1；印表機 %2，份數 %3，頁次 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔 (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing is printed before this is put right:</source>
        <translation>下列事項更正後才能列印：</translation>
    </message>
    <message>
        <source>the notice as it was issued is not kept</source>
        <translation>未保存發出時的限期改善單</translation>
    </message>
    <message>
        <source>The printing system does not answer, so printing was given up. Look whether something came out of the printer before you print again.</source>
        <translation>列印系統沒有回應，已放棄列印。再次列印前，請先查看印表機是否已印出文件。</translation>
    </message>
    <message>
        <source>Printing was cancelled. Look whether something came out of the printer before you print again.</source>
        <translation>已取消列印。再次列印前，請先查看印表機是否已印出文件。</translation>
    </message>
    <message>
        <source>The printing system refused the document without giving a reason. It does not count as printed.</source>
        <translation>列印系統拒絕了文件，未說明原因。不算已列印。</translation>
    </message>
    <message>
        <source>The printing system refused the document: %1</source>
        <translation>列印系統拒絕了文件：%1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Export the sheets as PDF instead, or have a printer added in the system&apos;s settings.</source>
        <translation>這部電腦尚未設定印表機。請改為匯出 PDF，或在系統設定中新增印表機。</translation>
    </message>
    <message>
        <source>The folder already has a file of this name; choose an empty folder</source>
        <translation>資料夾中已有同名的檔案；請選擇空的資料夾</translation>
    </message>
    <message>
        <source>There is too little memory for so many sheets.</source>
        <translation>記憶體不足，無法製作這麼多表單。</translation>
    </message>
    <message>
        <source>The sheets cannot be made (%1).</source>
        <translation>無法製作表單（%1）。</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>These characters cannot be printed; the page shows □ in their places. %1</source>
        <translation>這些字元無法列印，頁面上以 □ 代替。%1</translation>
    </message>
    <message>
        <source>‼ Overdue, no response</source>
        <translation>‼ 逾期未回復</translation>
    </message>
    <message>
        <source>● Due today</source>
        <translation>● 今日到期</translation>
    </message>
    <message>
        <source>◔ Due within 3 working days</source>
        <translation>◔ 3 個辦公日內到期</translation>
    </message>
    <message>
        <source>☎ Responded, to be confirmed by telephone</source>
        <translation>☎ 已回復待電話確認</translation>
    </message>
    <message>
        <source>✎ To be tracked</source>
        <translation>✎ 待追蹤評估</translation>
    </message>
    <message>
        <source>✉ Issued, not sent</source>
        <translation>✉ 已發出未寄發</translation>
    </message>
    <message>
        <source>… Waiting for the improvement</source>
        <translation>… 改善期間內</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待辦事項</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>追蹤(&amp;T)</translation>
    </message>
    <message>
        <source>%1 working day</source>
        <translation>%1辦公日</translation>
    </message>
    <message>
        <source>%1 day off</source>
        <translation>%1非辦公日</translation>
    </message>
    <message>
        <source>Open %1 = %2 ✓</source>
        <translation>未結 %1 = %2 ✓</translation>
    </message>
    <message>
        <source>Open %1, but the groups hold %2: verify the store</source>
        <translation>未結 %1，但各類合計為 %2：請檢查資料庫</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>Part of the title</source>
        <translation>標題的一部分</translation>
    </message>
    <message>
        <source>Part of the text block&apos;s title</source>
        <translation>範本標題的一部分</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>月曆</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Year %1, month %2</source>
        <translation>民國 %1 年 %2 月</translation>
    </message>
    <message>
        <source>%1 (%2), working day</source>
        <translation>%1（%2）辦公日</translation>
    </message>
    <message>
        <source>%1 (%2), day off</source>
        <translation>%1（%2）非辦公日</translation>
    </message>
    <message>
        <source>%1 (%2), day off: %3</source>
        <translation>%1（%2）非辦公日：%3</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 (no office calendar of the year %2)</source>
        <translation>%1（尚無民國 %2 年辦公日曆表）</translation>
    </message>
    <message>
        <source>There is no such day. The nearest is %1.</source>
        <translation>沒有這一天。最接近的是 %1。</translation>
    </message>
    <message>
        <source>Not understood. Type 1151122, 115/11/22, 1122, 22, +7 (days) or ++7 (working days).</source>
        <translation>無法辨識。請輸入 1151122、115/11/22、1122、22、+7（日）或 ++7（辦公日）。</translation>
    </message>
    <message>
        <source>%1 It is character %2 of line %3 of the text, of which nothing was taken.</source>
        <translation>%1位於文字第 %3 行第 %2 字；這段文字未貼入。</translation>
    </message>
    <message>
        <source>This field has one line: each line end of the text became a blank.</source>
        <translation>此欄只有一行：文字中的換行已改為空白。</translation>
    </message>
    <message>
        <source>This field has one line: the line end after the text was left out.</source>
        <translation>此欄只有一行：文字結尾的換行已略去。</translation>
    </message>
    <message>
        <source>The text had line ends of another kind; they became ordinary ones.</source>
        <translation>文字中有其他形式的換行，已改為一般換行。</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>新增一項</translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+Enter)</source>
        <translation>新增一項（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Remove this entry (Ctrl+Delete)</source>
        <translation>移除這一項（Ctrl+Delete）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>當月各日</translation>
    </message>
    <message>
        <source>off, today</source>
        <translation>休、今日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Organisations found</source>
        <translation>查得的機關(構)</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>年/月/日</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>開啟月曆</translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>開啟月曆（F4）</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Text block…</source>
        <translation>範本…</translation>
    </message>
    <message>
        <source>Overdue, by no working day yet (deadline %1).</source>
        <translation>已逾期，尚未滿 1 個辦公日（期限 %1）。</translation>
    </message>
    <message>
        <source>Overdue by one working day (deadline %1).</source>
        <translation>逾期 1 個辦公日（期限 %1）。</translation>
    </message>
    <message>
        <source>Overdue by %1 working days (deadline %2).</source>
        <translation>逾期 %1 個辦公日（期限 %2）。</translation>
    </message>
    <message>
        <source>The notice was sent; it names no deadline.</source>
        <translation>限期改善單已寄發，但未載明改善期限。</translation>
    </message>
    <message>
        <source>The deadline is today, %1.</source>
        <translation>今日到期（期限 %1）。</translation>
    </message>
    <message>
        <source>The deadline %1 is before the next working day.</source>
        <translation>下一個辦公日前到期（期限 %1）。</translation>
    </message>
    <message>
        <source>One working day is left (deadline %1).</source>
        <translation>尚有 1 個辦公日（期限 %1）。</translation>
    </message>
    <message>
        <source>%1 working days are left (deadline %2).</source>
        <translation>尚有 %1 個辦公日（期限 %2）。</translation>
    </message>
    <message>
        <source>The case was reopened after round %1.</source>
        <translation>第 %1 次追蹤後已重啟。</translation>
    </message>
    <message>
        <source>Round %1 did not end the case.</source>
        <translation>第 %1 次追蹤後尚未結案。</translation>
    </message>
    <message>
        <source>The response was received on %1.</source>
        <translation>於 %1 收到回復。</translation>
    </message>
    <message>
        <source>A response is recorded.</source>
        <translation>已登錄回復。</translation>
    </message>
    <message>
        <source>The service is suspended. Neither the written notice to the organisation nor the report to the National Archives Administration is recorded.</source>
        <translation>已中止交換服務，尚未登錄書面通知改善對象，也未登錄回報檔案管理局。</translation>
    </message>
    <message>
        <source>The service is suspended. The written notice to the organisation is not recorded.</source>
        <translation>已中止交換服務，尚未登錄書面通知改善對象。</translation>
    </message>
    <message>
        <source>The service is suspended. The report to the National Archives Administration is not recorded.</source>
        <translation>已中止交換服務，尚未登錄回報檔案管理局。</translation>
    </message>
    <message>
        <source>The case is closed: improved.</source>
        <translation>已結案：改善完成。</translation>
    </message>
    <message>
        <source>The case is closed: the service is suspended, and that is proved.</source>
        <translation>已結案：已中止交換服務，並已通知及回報。</translation>
    </message>
    <message>
        <source>The case is closed: withdrawn.</source>
        <translation>已結案：已撤銷。</translation>
    </message>
    <message>
        <source>Next: the sheet has no further round, so put the last one right.</source>
        <translation>下一步：追蹤評估表已無下一次追蹤，請更正最後一次的結果。</translation>
    </message>
    <message>
        <source>Next: record tracking round %1 (one of %2 outcomes).</source>
        <translation>下一步：第 %1 次追蹤評估（可選 %2 種結果）。</translation>
    </message>
    <message>
        <source>Next: wait for the response, and record it when it comes.</source>
        <translation>下一步：等待回復，收到後登錄。</translation>
    </message>
    <message>
        <source>Next: wait for the improvement until the deadline.</source>
        <translation>下一步：等待改善期限屆滿。</translation>
    </message>
    <message>
        <source>Next: send the organisation the written notice and record it.</source>
        <translation>下一步：以書面通知改善對象，並登錄。</translation>
    </message>
    <message>
        <source>Next: report the suspension to the National Archives Administration and record it.</source>
        <translation>下一步：將中止交換服務回報檔案管理局，並登錄。</translation>
    </message>
    <message>
        <source>The notice is a draft.</source>
        <translation>限期改善單仍是草稿。</translation>
    </message>
    <message>
        <source>The notice was issued, but it is not recorded as sent.</source>
        <translation>限期改善單已發出，尚未登錄寄發。</translation>
    </message>
    <message>
        <source>The response came by e-mail and was not confirmed by telephone.</source>
        <translation>以電子郵件回復，尚未以電話確認。</translation>
    </message>
    <message>
        <source>Next: complete the notice and issue it.</source>
        <translation>下一步：填妥限期改善單並發出。</translation>
    </message>
    <message>
        <source>Next: send the notice and record it.</source>
        <translation>下一步：寄發限期改善單並登錄。</translation>
    </message>
    <message>
        <source>Next: confirm the response by telephone and record the call.</source>
        <translation>下一步：以電話確認回復，並登錄電話確認。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>沒有待辦事項。</translation>
    </message>
    <message>
        <source>this is too long to be kept: %1 characters, and at most %2 can be; shorten it</source>
        <translation>內容太長，無法儲存：共 %1 個字元，上限為 %2 個；請縮短內容</translation>
    </message>
    <message>
        <source>Cha&amp;nnel</source>
        <translation>方式(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ent on</source>
        <translation>寄發日期(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;livered on</source>
        <translation>送達日期(&amp;L)</translation>
    </message>
    <message>
        <source>Document n&amp;umber</source>
        <translation>發文字號(&amp;U)</translation>
    </message>
    <message>
        <source>Response: channel</source>
        <translation>回復方式</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1第 %2 項</translation>
    </message>
    <message>
        <source>Da&amp;y of the notice</source>
        <translation>日期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Find in the directory</source>
        <translation>查詢通訊錄(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>機關(構)代碼(&amp;O)</translation>
    </message>
    <message>
        <source>Pic&amp;k from the office&apos;s list</source>
        <translation>從清單選擇(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>姓名(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>the or&amp;ganisation&apos;s seal is on the paper</source>
        <translation>回復上有用戶印信(&amp;G)</translation>
    </message>
    <message>
        <source>New dead&amp;line</source>
        <translation>再給予之改善期限(&amp;L)</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>搜尋(&amp;R)</translation>
    </message>
    <message>
        <source>I&amp;ncident of this case…</source>
        <translation>本案的資安事件(&amp;N)…</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>開始使用(&amp;G)</translation>
    </message>
    <message>
        <source>Record a ca&amp;ll</source>
        <translation>登錄電話確認(&amp;L)</translation>
    </message>
    <message>
        <source>Not done: “%1” is no date yet.</source>
        <translation>未辦理：「%1」還不是日期。</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>改善事項 %1</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be kept everywhere: %1</source>
        <translation>今日的備份未能在各處保存：%1</translation>
    </message>
    <message>
        <source>becomes a working day</source>
        <translation>改為辦公日</translation>
    </message>
    <message>
        <source>becomes a working day (was off: %1)</source>
        <translation>改為辦公日（原為非辦公日：%1）</translation>
    </message>
    <message>
        <source>becomes a day off</source>
        <translation>改為非辦公日</translation>
    </message>
    <message>
        <source>becomes a day off: %1</source>
        <translation>改為非辦公日：%1</translation>
    </message>
    <message>
        <source>No open case has a deadline on these days.</source>
        <translation>沒有未結案件的改善期限在這些日期。</translation>
    </message>
    <message>
        <source>Deadlines of open cases that would fall on a day off: %1; that would fall on a working day again: %2. The deadlines themselves stay as they were issued.</source>
        <translation>未結案件的改善期限將落在非辦公日者 %1 件，將改落在辦公日者 %2 件。改善期限本身仍維持發出時的日期。</translation>
    </message>
    <message>
        <source>&amp;Years that are known</source>
        <translation>已匯入的年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>非辦公日數</translation>
    </message>
    <message>
        <source>Days that chan&amp;ge</source>
        <translation>變更的日期(&amp;G)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>D&amp;eadlines of open cases (Enter opens the case)</source>
        <translation>未結案件的改善期限（Enter 開啟案件）(&amp;Z)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>案號</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>當日變更</translation>
    </message>
    <message>
        <source>&amp;Import a year…</source>
        <translation>匯入年度(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a year of the office calendar</source>
        <translation>匯入辦公日曆表的年度</translation>
    </message>
    <message>
        <source>Office calendars (*.csv);;All files (*)</source>
        <translation>辦公日曆表 (*.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The calendar is being read: %1</source>
        <translation>正在讀取辦公日曆表：%1</translation>
    </message>
    <message>
        <source>The file was not imported, and nothing was changed: %1</source>
        <translation>未匯入檔案，未變更任何內容：%1</translation>
    </message>
    <message>
        <source>Year %1 with %2 days off. Days that change: %3.
%4</source>
        <translation>民國 %1 年，非辦公日 %2 日。變更的日期：%3 日。
%4</translation>
    </message>
    <message>
        <source>✓ Year %1 was known as it is; nothing was changed.</source>
        <translation>✓ 民國 %1 年的內容相同；未變更任何內容。</translation>
    </message>
    <message>
        <source>✓ Year %1 was imported.</source>
        <translation>✓ 已匯入民國 %1 年。</translation>
    </message>
    <message>
        <source>&amp;Local closures</source>
        <translation>本地停班日(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;eadlines of open cases on this day (Enter opens the case)</source>
        <translation>當日到期的未結案件（Enter 開啟案件）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add this closure (Ctrl+S)</source>
        <translation>新增停班日（Ctrl+S）(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing can be changed now: %1</source>
        <translation>目前無法變更：%1</translation>
    </message>
    <message>
        <source>This is a day off already; no deadline is touched.</source>
        <translation>這一天已是非辦公日；不影響任何改善期限。</translation>
    </message>
    <message>
        <source>This needs a day, such as 1151122 or +0.</source>
        <translation>請填寫日期，如 1151122 或 +0。</translation>
    </message>
    <message>
        <source>This day is among the closures already.</source>
        <translation>這一天已在停班日中。</translation>
    </message>
    <message>
        <source>This needs a reason; say why.</source>
        <translation>此項須有事由；請敘明。</translation>
    </message>
    <message>
        <source>The day stays a day off by the calendar.</source>
        <translation>依辦公日曆表，這一天仍是非辦公日。</translation>
    </message>
    <message>
        <source>Remove the closure of %1 (%2)?
%3
%4</source>
        <translation>是否移除 %1 的停班日（%2）？
%3
%4</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The closure was not removed.</source>
        <translation>未移除停班日。</translation>
    </message>
    <message>
        <source>Somebody else has changed or removed it meanwhile; look at what the list says now.</source>
        <translation>其他人已在這段期間變更或移除；請查看清單目前的內容。</translation>
    </message>
    <message>
        <source>⚠ Somebody else has changed this record since you began to type. Nothing was overwritten; choose what shall be kept.</source>
        <translation>⚠ 開始輸入之後，其他人已變更這筆資料。未覆寫任何內容；請選擇要保留的內容。</translation>
    </message>
    <message>
        <source>Take what is kept</source>
        <translation>採用已保存的內容</translation>
    </message>
    <message>
        <source>&amp;Keep what I typed</source>
        <translation>保留輸入的內容(&amp;K)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1
  kept now: %2
  you typed: %3</source>
        <translation>%1
  目前保存：%2
  輸入內容：%3</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>兩者內容相同。</translation>
    </message>
    <message>
        <source>A contact window needs a unit or a name.</source>
        <translation>聯絡窗口須有服務單位或姓名。</translation>
    </message>
    <message>
        <source>C&amp;ontact windows</source>
        <translation>聯絡窗口(&amp;G)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子郵件信箱(&amp;E)</translation>
    </message>
    <message>
        <source>Import t&amp;his</source>
        <translation>匯入(&amp;U)</translation>
    </message>
    <message>
        <source>An incident needs a title, by which it is chosen.</source>
        <translation>資安事件須有標題，以供選擇。</translation>
    </message>
    <message>
        <source>This is no day yet.</source>
        <translation>這還不是日期。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>迄日早於起日。</translation>
    </message>
    <message>
        <source>Cases came of this incident, so it stays.</source>
        <translation>已有案件源自這個資安事件，因此不能移除。</translation>
    </message>
    <message>
        <source>I&amp;ncidents</source>
        <translation>資安事件(&amp;N)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>標題(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>來源(&amp;O)</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>迄日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>等級(&amp;G)</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未評定</translation>
    </message>
    <message>
        <source>No case came of it yet.</source>
        <translation>尚無源自此事件的案件。</translation>
    </message>
    <message>
        <source>Cases that came of it: %1</source>
        <translation>源自此事件的案件：%1 件</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>每日備份</translation>
    </message>
    <message>
        <source>How many are &amp;kept</source>
        <translation>保留份數(&amp;Q)</translation>
    </message>
    <message>
        <source>Second &amp;folder, on another disk</source>
        <translation>第二備份資料夾（另一個磁碟）(&amp;F)</translation>
    </message>
    <message>
        <source>Choos&amp;e a folder…</source>
        <translation>選擇資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>第二備份資料夾</translation>
    </message>
    <message>
        <source>An organisation needs a code.</source>
        <translation>機關(構)須有代碼。</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>機關(構)須有名稱。</translation>
    </message>
    <message>
        <source>Another organisation has this code already.</source>
        <translation>已有其他機關(構)使用這個代碼。</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可交換</translation>
    </message>
    <message>
        <source>Or&amp;ganisations</source>
        <translation>通訊錄(&amp;G)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務狀態</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Case histor&amp;y</source>
        <translation>歷次案件(&amp;Z)</translation>
    </message>
    <message>
        <source>Cod&amp;e</source>
        <translation>代碼(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>地址(&amp;X)</translation>
    </message>
    <message>
        <source>Represen&amp;tative</source>
        <translation>代表人(&amp;E)</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>電子郵件信箱(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import an address book…</source>
        <translation>匯入通訊錄(&amp;I)…</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>匯入通訊錄</translation>
    </message>
    <message>
        <source>Address books (*.csv *.json);;All files (*)</source>
        <translation>通訊錄 (*.csv *.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The address book is being read: %1</source>
        <translation>正在讀取通訊錄：%1</translation>
    </message>
    <message>
        <source>The address book has %1 new organisations, %2 changed ones and %3 that are known as they are. What the office has written beside them stays.</source>
        <translation>通訊錄中有新的機關(構) %1 筆、變更 %2 筆、相同 %3 筆。機關自行填寫的資料仍會保留。</translation>
    </message>
    <message>
        <source>The address book is being imported…</source>
        <translation>正在匯入通訊錄…</translation>
    </message>
    <message>
        <source>✓ Imported: %1 new, %2 changed, %3 as they were.</source>
        <translation>✓ 已匯入：新增 %1 筆、變更 %2 筆、相同 %3 筆。</translation>
    </message>
    <message>
        <source>&amp;Record (Ctrl+S)</source>
        <translation>登錄（Ctrl+S）(&amp;R)</translation>
    </message>
    <message>
        <source>Take &amp;back (Esc)</source>
        <translation>復原（Esc）(&amp;B)</translation>
    </message>
    <message>
        <source>✓ Recorded.</source>
        <translation>✓ 已登錄。</translation>
    </message>
    <message>
        <source>⚠ Somebody else has removed this record. What you typed is still here; recording it adds it anew.</source>
        <translation>⚠ 其他人已移除這筆資料。已輸入的文字仍在；如登錄，將重新新增。</translation>
    </message>
    <message>
        <source>Remove “%1” from the list? Cases keep what they say.</source>
        <translation>是否從清單移除「%1」？案件的內容不受影響。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The record was not removed.</source>
        <translation>未移除這筆資料。</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile; look at what it says now.</source>
        <translation>其他人已在這段期間變更；請查看目前的內容。</translation>
    </message>
    <message>
        <source>&amp;Add (Insert)</source>
        <translation>新增（Insert）(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move (Delete)</source>
        <translation>移除（Delete）(&amp;M)</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新增）</translation>
    </message>
    <message>
        <source>%1, not recorded yet</source>
        <translation>%1，尚未登錄</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>備份 (*.db);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>Verif&amp;y</source>
        <translation>檢查(&amp;Y)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Res&amp;ult (can be copied)</source>
        <translation>結果（可複製）(&amp;U)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>資料庫：%1</translation>
    </message>
    <message>
        <source>Examined: %1, %2</source>
        <translation>已檢查：%1，%2</translation>
    </message>
    <message>
        <source>Nothing can be restored now: %1</source>
        <translation>目前無法還原：%1</translation>
    </message>
    <message>
        <source>Write a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The backup is being written and examined. You can go on working.</source>
        <translation>正在製作並檢查備份，可以繼續工作。</translation>
    </message>
    <message>
        <source>The backup is being examined. Nothing is changed yet.</source>
        <translation>正在檢查備份，尚未變更任何內容。</translation>
    </message>
    <message>
        <source>Put this backup in the store&apos;s place?
%1
%2
What was recorded after the backup is not in it. The present store is kept aside; restoring that file undoes this. The window closes its cases meanwhile.</source>
        <translation>是否以這個備份取代資料庫？
%1
%2
備份之後登錄的內容不在其中。目前的資料庫會另行保留；還原該檔即可復原。還原期間視窗會關閉案件。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>The store is being examined. You can go on working.</source>
        <translation>正在檢查資料庫，可以繼續工作。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>✓ The backup was written and examined: %1</source>
        <translation>✓ 備份已製作並檢查：%1</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>備份內容</translation>
    </message>
    <message>
        <source>The store now</source>
        <translation>目前的資料庫</translation>
    </message>
    <message>
        <source>The store now: it cannot be read</source>
        <translation>目前的資料庫：無法讀取</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>✓ The store is whole: its file, its history, its records and its issued sheets.</source>
        <translation>✓ 資料庫完好：檔案、歷程、紀錄及已發出的表單均無異常。</translation>
    </message>
    <message>
        <source>✕ The store has problems. Restore a backup, and keep the damaged store:</source>
        <translation>✕ 資料庫有問題。請還原備份，並保留受損的資料庫：</translation>
    </message>
    <message>
        <source>⚠ Not examined: %1</source>
        <translation>⚠ 未檢查：%1</translation>
    </message>
    <message>
        <source>Issued cases with an error of a rule:</source>
        <translation>不符規則的已發出案件：</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>已檢查</translation>
    </message>
    <message>
        <source>improvement item</source>
        <translation>改善事項</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>法令依據</translation>
    </message>
    <message>
        <source>statement of a round</source>
        <translation>追蹤結果說明</translation>
    </message>
    <message>
        <source>A text needs a title, by which it is chosen.</source>
        <translation>範本須有標題，以供選擇。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>尚無文字。</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>範本(&amp;X)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>What is typed here cannot be recorded yet; mend it, or take it back with Esc.</source>
        <translation>已輸入的內容尚不能登錄；請更正，或按 Esc 復原。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>The work goes on; the backup is tried again later.</source>
        <translation>可以繼續工作；稍後會再試著備份。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚無備份</translation>
    </message>
    <message>
        <source>Backup: %1 ✓ verified</source>
        <translation>備份：%1 ✓ 已驗證</translation>
    </message>
    <message>
        <source>Backup: %1 ⚠ not verified</source>
        <translation>備份：%1 ⚠ 未驗證</translation>
    </message>
    <message>
        <source>⊘ Suspended: to be notified or reported</source>
        <translation>⊘ 中止：待通知／待回報</translation>
    </message>
    <message>
        <source>Day &amp;of a new closure</source>
        <translation>停班日期(&amp;O)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Name of the person</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Do no&amp;t import (Esc)</source>
        <translation>不匯入（Esc）(&amp;T)</translation>
    </message>
    <message>
        <source>First da&amp;y</source>
        <translation>起日(&amp;Y)</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>用於(&amp;O)</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>一行一個</translation>
    </message>
    <message>
        <source>&amp;Event numbers</source>
        <translation>事件編號(&amp;E)</translation>
    </message>
    <message>
        <source>%1: cases %2, last change %3 (entry %4 of the history)</source>
        <translation>%1：%2 件，最後變更 %3（歷程第 %4 筆）</translation>
    </message>
    <message>
        <source>Malicio&amp;us addresses</source>
        <translation>惡意 IP(&amp;U)</translation>
    </message>
    <message>
        <source>Other: text</source>
        <translation>其他說明</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>使用手冊的頁面</translation>
    </message>
    <message>
        <source>The notice stays as it was issued. What was typed for the correction is lost.</source>
        <translation>限期改善單維持發出時的內容；為更正所輸入的文字將不保留。</translation>
    </message>
    <message>
        <source>Give the correction up</source>
        <translation>放棄更正</translation>
    </message>
    <message>
        <source>Not done: the correction needs a reason.</source>
        <translation>未完成：更正須有理由。</translation>
    </message>
    <message>
        <source>There is nothing to record on this page.</source>
        <translation>此頁沒有可登錄的內容。</translation>
    </message>
    <message>
        <source>Drafts are kept by themselves; F10 issues the notice.</source>
        <translation>草稿會自動保存；按 F10 發出。</translation>
    </message>
    <message>
        <source>Nothing was typed into this notice yet.</source>
        <translation>此限期改善單尚未輸入任何內容。</translation>
    </message>
    <message>
        <source>The case is open again afterwards.</source>
        <translation>重啟後本案不再是結案狀態。</translation>
    </message>
    <message>
        <source>The notice was not issued yet; it is sent after that.</source>
        <translation>限期改善單尚未發出；發出後才能寄發。</translation>
    </message>
    <message>
        <source>&amp;Give the correction up</source>
        <translation>放棄更正(&amp;G)</translation>
    </message>
    <message>
        <source>✕ Nothing was recorded: %1</source>
        <translation>✕ 未登錄：%1</translation>
    </message>
    <message>
        <source>The notice was not issued yet; responses come after that.</source>
        <translation>限期改善單尚未發出；發出後才有回復。</translation>
    </message>
    <message>
        <source>the store&apos;s file is not there any more; put it back, and what you typed is kept by itself</source>
        <translation>資料庫的檔案已不在原處；請放回原處，輸入的文字會自動保存</translation>
    </message>
    <message>
        <source>another file was put in the store&apos;s place while it was open; put the store back, and what you typed is kept by itself</source>
        <translation>開啟期間，資料庫的位置被換成另一個檔案；請將原資料庫放回，輸入的文字會自動保存</translation>
    </message>
    <message>
        <source>What was typed about this case and not recorded cannot be shown in its fields: it is damaged, or a later version of the program kept it.
%1</source>
        <translation>本案先前輸入而未登錄的文字無法顯示在欄位中：資料已損壞，或由較新版本的程式保存。
%1</translation>
    </message>
    <message>
        <source>The case itself is whole. Copy from here what you need; it is replaced when something is typed again.</source>
        <translation>案件本身完好。請由此複製需要的文字；再次輸入後，這些文字將被取代。</translation>
    </message>
    <message>
        <source>What was typed cannot be kept now: %1

The window closes by itself as soon as it is kept. Wait, go back to the work, or close now and lose what was typed.</source>
        <translation>目前無法保存輸入的文字：%1

一旦保存，視窗會自動關閉。請稍候、返回作業，或立即關閉並放棄輸入的文字。</translation>
    </message>
    <message>
        <source>the store is not there, but its backups are; put the store back, or restore the latest of them</source>
        <translation>資料庫不在原處，但備份仍在；請將資料庫放回，或還原最新的備份</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <translation>%1 星期%2</translation>
    </message>
    <message>
        <source>Not printed: what was typed is not kept yet.</source>
        <translation>未列印：剛才輸入的內容尚未儲存。</translation>
    </message>
    <message>
        <source>The sheets were printed or saved, but that could not be recorded in the history: %1</source>
        <translation>表單已列印或存檔，但無法記入歷程：%1</translation>
    </message>
    <message>
        <source>The paper is good; do not print it again for this.</source>
        <translation>印出的表單有效，不必因此重印。</translation>
    </message>
    <message>
        <source>There is a file of this name already, so no case file was saved; choose another folder</source>
        <translation>已有同名的檔案，因此未儲存任何案件檔；請選擇其他資料夾</translation>
    </message>
    <message>
        <source>Case files are being saved: %1</source>
        <translation>正在儲存案件檔：%1</translation>
    </message>
    <message>
        <source>Save the case files in a folder</source>
        <translation>將案件檔存入資料夾</translation>
    </message>
    <message>
        <source>Other case files are still being saved; wait for their end.</source>
        <translation>其他案件檔仍在儲存中，請等候完成。</translation>
    </message>
    <message>
        <source>%1 case files were saved.</source>
        <translation>已儲存 %1 個案件檔。</translation>
    </message>
    <message>
        <source>The case stays open: what was typed is not kept yet.</source>
        <translation>本案維持開啟：剛才輸入的內容尚未儲存。</translation>
    </message>
    <message>
        <source>Work on the store is still going on here. Wait for its end, or cancel it where that can be done.</source>
        <translation>這裡的資料庫作業仍在進行。請等候完成；可以取消者，也可以取消。</translation>
    </message>
    <message>
        <source>The backup is being restored. This may take a while.</source>
        <translation>正在還原備份，可能需要一些時間。</translation>
    </message>
    <message>
        <source>The backup was not restored: %1</source>
        <translation>備份未還原：%1</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>資料庫維持原狀。</translation>
    </message>
    <message>
        <source>&amp;Open the store</source>
        <translation>開啟資料庫(&amp;O)</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>加入通訊錄</translation>
    </message>
    <message>
        <source>✓ Added to the directory.</source>
        <translation>✓ 已加入通訊錄。</translation>
    </message>
    <message>
        <source>The directory has this code already.</source>
        <translation>通訊錄已有這個代碼。</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>不限改善對象</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>改善對象(&amp;G)</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>欄位(&amp;U)</translation>
    </message>
    <message>
        <source>These words are filled in when the text is used:
{malicious_ip}: the malicious addresses of the incident
{from}: the first day of the incident
{to}: the last day of the incident
{ip} stands for the address of the organisation itself and is typed into the notice. What is not known stays as it is, so that it can be seen.</source>
        <translation>使用範本時會填入下列文字：
{malicious_ip}：資安事件的惡意 IP
{from}：資安事件的起日
{to}：資安事件的迄日
{ip} 代表改善對象自己的 IP，請在通知頁填寫。尚無資料者保留原文字，以便辨識。</translation>
    </message>
    <message>
        <source>Being cancelled…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>this is a copy that belongs to the store %1</source>
        <translation>這是資料庫 %1 的副本</translation>
    </message>
    <message>
        <source>the store can only be read now (%1); when the cause is gone, open the store again</source>
        <translation>資料庫目前只能讀取（%1）；原因排除後，請重新開啟資料庫</translation>
    </message>
    <message>
        <source>the store has another name, by which it is being written just now; use that name</source>
        <translation>資料庫另有一個名稱，目前正以該名稱寫入；請改用該名稱</translation>
    </message>
    <message>
        <source>the store has another name, %1, and its last changes are in the log of that name; use that name</source>
        <translation>資料庫另有一個名稱 %1，最後的變更在該名稱的日誌檔中；請改用該名稱</translation>
    </message>
    <message>
        <source>this is a store, which no output may replace; choose another name</source>
        <translation>這是資料庫，不得以輸出的檔案取代；請選擇其他名稱</translation>
    </message>
    <message>
        <source>this place belongs to the store %1; choose another name</source>
        <translation>這個位置屬於資料庫 %1；請選擇其他名稱</translation>
    </message>
    <message>
        <source>this folder keeps the store&apos;s backups; choose another one</source>
        <translation>這個資料夾存放資料庫的備份；請選擇其他資料夾</translation>
    </message>
    <message>
        <source>this file is used by the program itself just now, so no output may replace it; choose another name</source>
        <translation>本程式正在使用這個檔案，不得以輸出的檔案取代；請選擇其他名稱</translation>
    </message>
    <message>
        <source>this is the store itself, not a file that can be taken into it</source>
        <translation>這是資料庫本身，不是可以匯入的檔案</translation>
    </message>
    <message>
        <source>this place belongs to the store %1; a backup is put back with noticedesk restore</source>
        <translation>這個位置屬於資料庫 %1；要還原備份，請使用 noticedesk restore</translation>
    </message>
    <message>
        <source>the store is being written by another process, by another of its names</source>
        <translation>另一個程式正以資料庫的另一個名稱寫入</translation>
    </message>
    <message>
        <source>%1 was issued already; to change it, correct and issue it anew (menu Work).</source>
        <translation>%1 已發出；需要變更時，請用「作業」功能表的「更正重發」。</translation>
    </message>
    <message>
        <source>%1 was issued. Print it?</source>
        <translation>已發出 %1，列印？</translation>
    </message>
    <message>
        <source>%1 was issued anew as revision %2. Print it?</source>
        <translation>已更正重發 %1（第 %2 版），列印？</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>列印…（Ctrl+P）</translation>
    </message>
    <message>
        <source>This cannot be undone: the notice is frozen as it is now, and the paper of the revision before stays in the archive.</source>
        <translation>發出後無法復原：內容從此不再變動，前一版的文件仍保存在檔案中。</translation>
    </message>
    <message>
        <source>This cannot be undone: the number is used up, and the notice is frozen as it is now.</source>
        <translation>發出後無法復原：案號即已使用，內容從此不再變動。</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>發出(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Accept the warnings and issue</source>
        <translation>接受警告並發出(&amp;A)</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改善對象</translation>
    </message>
    <message>
        <source>only drafts can be deleted; a case with a number can be withdrawn</source>
        <translation>只能刪除草稿；已有案號的案件請用「撤銷」</translation>
    </message>
    <message>
        <source>The draft was deleted: %1</source>
        <translation>已刪除草稿：%1</translation>
    </message>
    <message>
        <source>%1 drafts were deleted.</source>
        <translation>已刪除 %1 份草稿。</translation>
    </message>
    <message>
        <source>Undo the deletion (&amp;Z)</source>
        <translation>復原刪除(&amp;Z)</translation>
    </message>
    <message>
        <source>What was deleted is back.</source>
        <translation>已復原刪除的草稿。</translation>
    </message>
    <message>
        <source>De&amp;lete the draft</source>
        <translation>刪除草稿(&amp;L)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
    <message>
        <source>draft deleted</source>
        <translation>刪除草稿</translation>
    </message>
    <message>
        <source>deletion undone</source>
        <translation>復原刪除</translation>
    </message>
    <message>
        <source>the notice was issued; a case with a number can be withdrawn, not deleted</source>
        <translation>限期改善單已發出；已有案號的案件只能撤銷，不能刪除</translation>
    </message>
    <message>
        <source>the draft is there already</source>
        <translation>這份草稿已經在資料庫中</translation>
    </message>
    <message>
        <source>Paper tray</source>
        <translation>紙匣</translation>
    </message>
    <message>
        <source>Paper &amp;tray</source>
        <translation>紙匣(&amp;T)</translation>
    </message>
    <message>
        <source>Chosen by the printer</source>
        <translation>由印表機選擇</translation>
    </message>
    <message>
        <source>These pages are printed on one side, for they are not whole sheets of paper.</source>
        <translation>所選頁次不是整張紙，因此改為單面列印。</translation>
    </message>
    <message>
        <source>This computer cannot print: the printing system CUPS (package cups) does not answer. Export the sheets as PDF instead.</source>
        <translation>這部電腦無法列印：列印系統 CUPS（套件 cups）沒有回應。請改用匯出 PDF。</translation>
    </message>
    <message>
        <source>This printer has no A4 paper: the sheets would be cut off. Choose another printer, or have A4 set up for this one.</source>
        <translation>這部印表機沒有 A4 紙，表單會被裁切。請改選其他印表機，或請人為它設定 A4 紙。</translation>
    </message>
    <message>
        <source>This printer does not accept any documents at present.</source>
        <translation>這部印表機目前不接受列印。</translation>
    </message>
    <message>
        <source>This printer is stopped: what is sent to it waits.</source>
        <translation>這部印表機已停止，送出的文件會等候列印。</translation>
    </message>
    <message>
        <source>This printer is stopped (%1): what is sent to it waits.</source>
        <translation>這部印表機已停止（%1），送出的文件會等候列印。</translation>
    </message>
    <message>
        <source>This printer reports: %1.</source>
        <translation>這部印表機回報：%1。</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>紙匣 %1</translation>
    </message>
    <message>
        <source>Main tray</source>
        <translation>主紙匣</translation>
    </message>
    <message>
        <source>Manual feed</source>
        <translation>手動進紙</translation>
    </message>
    <message>
        <source>Bypass tray</source>
        <translation>多用途紙匣</translation>
    </message>
    <message>
        <source>The printing system gave the document up at once. It does not count as printed.</source>
        <translation>列印系統隨即放棄了這份文件，不算已列印。</translation>
    </message>
    <message>
        <source>%1 is a %2, but the text says %3. Which of them is right?</source>
        <translation>%1 是星期%2，文字寫的卻是星期%3，請確認哪一個正確。</translation>
    </message>
    <message>
        <source>Which year is meant? %1 (year %2) or %3 (ROC year %4).</source>
        <translation>年份是哪一年？%1（西元%2年）或 %3（民國%4年）。</translation>
    </message>
    <message>
        <source>The list that was pasted became %1 entries without its own marks. Ctrl+Z undoes it.</source>
        <translation>貼上的清單成為 %1 項，已去掉原來的編號記號；按 Ctrl+Z 可以還原。</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;alled by</source>
        <translation>撥話人(&amp;A)</translation>
    </message>
    <message>
        <source>the person was &amp;reached</source>
        <translation>已聯絡上(&amp;R)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>聯絡結果</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>This is no time of day; write it as 09:05.</source>
        <translation>這不是時間；請寫成 09:05。</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it with a reason first.</source>
        <translation>本案已結案。請先敘明理由重啟。</translation>
    </message>
    <message>
        <source>This is recorded already; to change it, choose “Correct what is recorded” first.</source>
        <translation>這裡已登錄；要修改，請先按「更正已登錄的內容」。</translation>
    </message>
    <message>
        <source>Correct what is recorded</source>
        <translation>更正已登錄的內容</translation>
    </message>
    <message>
        <source>What was recorded stays in the history, with what is recorded now and the reason.</source>
        <translation>更正前後的內容與理由都留在歷程。</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>登錄更正</translation>
    </message>
    <message>
        <source>What is recorded stays as it was. What was typed for the correction is lost.</source>
        <translation>已登錄的內容維持原樣。為更正所輸入的內容會消失。</translation>
    </message>
    <message>
        <source>Strike the dispatch out</source>
        <translation>劃除這次寄發</translation>
    </message>
    <message>
        <source>It stays where it is and counts for nothing; the paper can be recorded as sent again.</source>
        <translation>它仍列在清單上，但不再計入；這份文件可以再登錄寄發。</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>劃除</translation>
    </message>
    <message>
        <source>The dispatch was struck out.</source>
        <translation>已劃除這次寄發。</translation>
    </message>
    <message>
        <source>The notice was not issued yet; calls about it come after that.</source>
        <translation>限期改善單尚未發出；發出後才登錄電話。</translation>
    </message>
    <message>
        <source>A call that reached the respondent confirms a response that came by e-mail.</source>
        <translation>聯絡上填寫人的電話，即確認以電子郵件寄來的回復。</translation>
    </message>
    <message>
        <source>Correct the telephone call</source>
        <translation>更正電話紀錄</translation>
    </message>
    <message>
        <source>The telephone call was corrected.</source>
        <translation>已更正電話紀錄。</translation>
    </message>
    <message>
        <source>struck out (%1):</source>
        <translation>已劃除（%1）：</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>劃除…</translation>
    </message>
    <message>
        <source>Correct what is recorded…</source>
        <translation>更正已登錄的內容…</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已聯絡上</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>對象 %1</translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>撥話人 %1</translation>
    </message>
    <message>
        <source>Telephone ca&amp;lls</source>
        <translation>電話紀錄(&amp;L)</translation>
    </message>
    <message>
        <source>Record a call… (F7)</source>
        <translation>登錄電話… (F7)</translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation>更正電話…</translation>
    </message>
    <message>
        <source>Struck out because</source>
        <translation>劃除理由</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>通話日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>通話對象</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>撥話人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Telephone call %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>dispatch corrected</source>
        <translation>更正寄發</translation>
    </message>
    <message>
        <source>dispatch struck out</source>
        <translation>劃除寄發</translation>
    </message>
    <message>
        <source>telephone call corrected</source>
        <translation>更正電話紀錄</translation>
    </message>
    <message>
        <source>tracking round corrected</source>
        <translation>更正追蹤</translation>
    </message>
    <message>
        <source>suspension corrected</source>
        <translation>更正中止</translation>
    </message>
    <message>
        <source>The notice has been sent already. Strike out the wrong dispatch with a reason.</source>
        <translation>限期改善單已登錄寄發。請敘明理由，劃除登錯的那一次。</translation>
    </message>
    <message>
        <source>The notice was never corrected, so no corrected notice can have been sent. Record the notice itself.</source>
        <translation>限期改善單沒有更正過，不會有更正單寄出。請登錄為限期改善單。</translation>
    </message>
    <message>
        <source>Each correction of the notice has been sent already. Strike out the wrong dispatch with a reason.</source>
        <translation>每一次更正都已登錄寄發。請敘明理由，劃除登錯的那一次。</translation>
    </message>
    <message>
        <source>This is recorded already. Correct it with a reason, which the history shows.</source>
        <translation>這裡已登錄。請敘明理由更正，歷程會留下紀錄。</translation>
    </message>
    <message>
        <source>This must be a time such as &quot;09:05&quot;, not %1</source>
        <translation>這裡應為時間，例如「09:05」，而不是%1</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; write it as 09:05, or null for a blank</source>
        <translation>「%1」不是時間；請寫成 09:05，空白則寫 null</translation>
    </message>
    <message>
        <source>this dispatch was struck out</source>
        <translation>這次寄發已劃除</translation>
    </message>
    <message>
        <source>there is no such telephone call</source>
        <translation>沒有這通電話</translation>
    </message>
    <message>
        <source>With wh&amp;om</source>
        <translation>通話對象(&amp;O)</translation>
    </message>
    <message>
        <source>✕ The store is damaged, and so is this backup of it. It was kept under this name: %1</source>
        <translation>✕ 資料庫已受損，這份備份也是。已另以此檔名保留：%1</translation>
    </message>
    <message>
        <source>The store is damaged: %1</source>
        <translation>資料庫已受損：%1</translation>
    </message>
    <message>
        <source>There is no good backup beside the store.</source>
        <translation>資料庫旁沒有完好的備份。</translation>
    </message>
    <message>
        <source>What is damaged stands on the start page, with the last good backup, which can be restored there. Backups of the damaged store are kept apart and replace no good one.</source>
        <translation>今日列有受損之處，並可由該處還原最近一份完好的備份。受損資料庫的備份會另外保留，不會擠掉完好的備份。</translation>
    </message>
    <message>
        <source>Restore the last &amp;good backup…</source>
        <translation>還原最近完好的備份(&amp;G)…</translation>
    </message>
    <message>
        <source>Show &amp;all that is damaged</source>
        <translation>列出所有受損之處(&amp;A)</translation>
    </message>
    <message>
        <source>✕ The store is damaged. What is below was changed past this program, or was lost:</source>
        <translation>✕ 資料庫已受損。下列內容遭本程式以外的方式更動，或已遺失：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>The last good backup is of %1.</source>
        <translation>最近一份完好的備份是 %1。</translation>
    </message>
    <message>
        <source>a journal that is not this store&apos;s stands beside it and would overwrite it; move the journal away</source>
        <translation>資料庫旁有一個不屬於它的還原日誌，會把資料庫覆寫掉；請先把該檔移走</translation>
    </message>
    <message>
        <source>the history ends at entry %1, but the backup %2 was made at entry %3: the store was put back to an earlier state, or its last changes were lost</source>
        <translation>歷程只到第 %1 筆，但備份 %2 製作時已有第 %3 筆：資料庫被換回較早的狀態，或最後的變更已遺失</translation>
    </message>
    <message>
        <source>entry %1 of the history is not the one with which the backup %2 was made: the store was put back to an earlier state and written since, or is another one</source>
        <translation>歷程第 %1 筆與備份 %2 製作時的不同：資料庫曾被換回較早的狀態後又寫入，或是另一個資料庫</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡窗口</translation>
    </message>
    <message>
        <source>textBlock</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>機關設定</translation>
    </message>
    <message>
        <source>calendarYear</source>
        <translation>行事曆年度</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>停班日</translation>
    </message>
    <message>
        <source>the store and the log beside it do not fit together (%1); nothing was written</source>
        <translation>資料庫與旁邊的記錄檔不相符（%1）；未寫入任何內容</translation>
    </message>
    <message>
        <source>Restore the other store</source>
        <translation>還原另一個資料庫</translation>
    </message>
    <message>
        <source>⚠ The backup is of another store: %1. The store here is %2.</source>
        <translation>⚠ 這是另一個資料庫的備份：%1。這裡的資料庫是 %2。</translation>
    </message>
    <message>
        <source>the store&apos;s folder must not be written, and there is no room for a private copy to read</source>
        <translation>資料庫所在的資料夾不得寫入，且沒有空間建立供讀取的副本</translation>
    </message>
    <message>
        <source>another program is writing to the store; try again</source>
        <translation>另一個程式正在寫入資料庫；請再試一次</translation>
    </message>
    <message>
        <source>another program has changed the store: %1</source>
        <translation>另一個程式更動了資料庫：%1</translation>
    </message>
    <message>
        <source>another program has changed the store, so it is only read: %1; restore a backup from before that</source>
        <translation>另一個程式更動了資料庫，因此只能讀取：%1；請還原更動之前的備份</translation>
    </message>
    <message>
        <source>this is the name of a folder, not of a file</source>
        <translation>這是資料夾的名稱，不是檔案的名稱</translation>
    </message>
    <message>
        <source>the name is too long for a store</source>
        <translation>名稱太長，無法作為資料庫的名稱</translation>
    </message>
    <message>
        <source>This cannot have gone out on %1, before the service was suspended on %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 寄出，早於中止交換服務的 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>This cannot have been delivered on %1, before it was sent on %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 送達，早於寄發日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>This cannot have gone out on %1, before the notice&apos;s date %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 寄出，早於限期改善單日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The response cannot have been received on %1, before the notice was sent on %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 收到回復，早於限期改善單寄發日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>A call on %1 cannot confirm a response that was received on %2. Correct one of the two dates.</source>
        <translation>%1 的電話不可能確認 %2 才收到的回復。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The organisation cannot have been notified on %1, before the notice&apos;s date %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 通知改善對象，早於限期改善單日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>No round suspended the service, so it cannot have been restored on %1. Record the suspension, or take the date out.</source>
        <translation>沒有任何一次追蹤中止交換服務，不可能在 %1 恢復。請登錄中止，或清除此日期。</translation>
    </message>
    <message>
        <source>The service cannot have been restored on %1, before it was suspended from %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 恢復交換服務，早於中止起始日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The service was restored on %1, before the latest suspension from %2. Check that this is meant.</source>
        <translation>交換服務在 %1 恢復，早於最近一次中止起始日期 %2。請確認無誤。</translation>
    </message>
    <message>
        <source>The case cannot have been withdrawn on %1, before the notice&apos;s date %2. Correct one of the two dates.</source>
        <translation>不可能在 %1 撤銷，早於限期改善單日期 %2。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>The case cannot have been reopened on %1, before the round of %2 that closed it. Correct one of the two dates.</source>
        <translation>不可能在 %1 重啟，早於使其結案的 %2 追蹤。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>%1 is in the future, so this cannot have happened yet. Correct the date.</source>
        <translation>%1 在今日之後，不可能已經發生。請更正日期。</translation>
    </message>
    <message>
        <source>%1 is in the future. Record it when it has happened, or correct the date.</source>
        <translation>%1 在今日之後。請待發生後再登錄，或更正日期。</translation>
    </message>
    <message>
        <source>The case number %1 is of a year that is still to come. Check that it is right.</source>
        <translation>案號 %1 屬於尚未到來的年度。請確認無誤。</translation>
    </message>
    <message>
        <source>%1 is more than two years from today. Check that the year is right.</source>
        <translation>%1 與今日相差超過兩年。請確認年度無誤。</translation>
    </message>
    <message>
        <source>The number would be of the year of the notice&apos;s date %1, which is neither this, the last nor the next year. Correct the date.</source>
        <translation>案號依限期改善單日期 %1 的年度編列，該年度不是今年、去年或明年。請更正日期。</translation>
    </message>
    <message>
        <source>The notice&apos;s date %1 is more than 60 days from today. Check that it is right.</source>
        <translation>限期改善單日期 %1 與今日相差超過 60 日。請確認無誤。</translation>
    </message>
    <message>
        <source>The deadline %1 is more than a year after the notice&apos;s date %2. Check that it is right.</source>
        <translation>改善期限 %1 在限期改善單日期 %2 的一年之後。請確認無誤。</translation>
    </message>
    <message>
        <source>All open tabs (Ctrl+Shift+A)</source>
        <translation>所有開啟的分頁（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>All open tabs, %1 of them out of sight</source>
        <translation>所有開啟的分頁，其中 %1 個放不下</translation>
    </message>
    <message>
        <source>All open tabs</source>
        <translation>所有開啟的分頁</translation>
    </message>
    <message>
        <source>&amp;Open tabs…</source>
        <translation>開啟的分頁…(&amp;O)</translation>
    </message>
    <message>
        <source>%1 cannot be an IP address: an IPv4 address has four numbers 0 to 255 without leading zeros, an IPv6 address eight groups; ports end at 65535. Check it.</source>
        <translation>%1 不可能是 IP 位址：IPv4 位址是四個 0 到 255、開頭沒有多餘 0 的數字，IPv6 位址是八組；埠號最大為 65535。請確認。</translation>
    </message>
    <message>
        <source>A call about the notice cannot have been on %1, before the notice&apos;s date %2. Correct one of the two dates.</source>
        <translation>電話日期 %1 早於限期改善單日期 %2，不可能。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>the maximum of a space is not below its height</source>
        <translation>空白的最大高度不得小於其高度</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 件</translation>
    </message>
    <message>
        <source>⚠ Others have the same postal address: %1</source>
        <translation>⚠ 其他改善對象的地址相同：%1</translation>
    </message>
    <message>
        <source>⚠ The IP address %1 stands in cases of others, too: %2</source>
        <translation>⚠ IP 位址 %1 也出現在其他改善對象的案件：%2</translation>
    </message>
    <message>
        <source>This tab is always there; it is not closed.</source>
        <translation>這個分頁固定在前，不能關閉。</translation>
    </message>
    <message>
        <source>There is nothing to record: nothing was changed here.</source>
        <translation>沒有可登錄的內容：此頁沒有變更。</translation>
    </message>
    <message>
        <source>Number of dispatches</source>
        <translation>寄發次數</translation>
    </message>
    <message>
        <source>Number of tracking rounds</source>
        <translation>追蹤次數</translation>
    </message>
    <message>
        <source>Number of reopenings</source>
        <translation>重啟次數</translation>
    </message>
    <message>
        <source>fingerprint of the PDF (SHA-256)</source>
        <translation>PDF 的指紋（SHA-256）</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>accepted by</source>
        <translation>接受者</translation>
    </message>
    <message>
        <source>accepted at</source>
        <translation>接受時間</translation>
    </message>
    <message>
        <source>Issued notice, revision %1</source>
        <translation>已發出的限期改善單第 %1 版</translation>
    </message>
    <message>
        <source>Issued tracking sheet, revision %1</source>
        <translation>已發出的追蹤評估表第 %1 版</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Rows with signs of damage</source>
        <translation>疑似損壞的列</translation>
    </message>
    <message>
        <source>Import and repla&amp;ce good names…</source>
        <translation>匯入並取代正確名稱(&amp;C)…</translation>
    </message>
    <message>
        <source>The address book is being imported: %1 organisations</source>
        <translation>正在匯入通訊錄：%1 筆</translation>
    </message>
    <message>
        <source>The address book is being read: %1 organisations</source>
        <translation>正在讀取通訊錄：%1 筆</translation>
    </message>
    <message>
        <source>%1 rows show signs of damage. %2 good names of the directory stay where the address book has damaged ones.</source>
        <translation>有 %1 列疑似損壞；其中 %2 個名稱在機關目錄中是正確的，將予保留。</translation>
    </message>
    <message>
        <source>Let damaged names of the address book replace %1 good names of the directory?</source>
        <translation>要讓通訊錄中疑似損壞的名稱取代機關目錄中 %1 個正確的名稱嗎？</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>已取消匯入，未作任何變更。</translation>
    </message>
    <message>
        <source>%1 is the error of a spreadsheet and not a text. Take it from the original.</source>
        <translation>%1 是試算表的錯誤訊息，不是文字，請依原始資料更正。</translation>
    </message>
    <message>
        <source>%1 is what a spreadsheet makes of a number; digits may be lost. Take it from the original.</source>
        <translation>%1 是試算表改寫過的數字，可能已遺失數字，請依原始資料更正。</translation>
    </message>
    <message>
        <source>It begins with %1, which a spreadsheet puts there. Take it from the original.</source>
        <translation>開頭的 %1 是試算表加上的，請依原始資料更正。</translation>
    </message>
    <message>
        <source>The character %1 (%2) in the code only looks like %3. Compare the code with the address book.</source>
        <translation>代碼中的「%1」（%2）只是看起來像 %3，請與通訊錄核對。</translation>
    </message>
    <message>
        <source>It may be %1.</source>
        <translation>可能是 %1。</translation>
    </message>
    <message>
        <source>A character was lost (U+FFFD stands in its place). Type the text again from the original.</source>
        <translation>有字元遺失（以 U+FFFD 代替），請依原始資料重新輸入。</translation>
    </message>
    <message>
        <source>A picture or another object was lost (U+FFFC stands in its place). Compare the text with the original.</source>
        <translation>有圖片或其他物件遺失（以 U+FFFC 代替），請與原始資料核對。</translation>
    </message>
    <message>
        <source>“%1” is what remains of characters that were lost. Type the text again from the original.</source>
        <translation>「%1」是字元遺失後的殘跡，請依原始資料重新輸入。</translation>
    </message>
    <message>
        <source>“%1” stands where a program misread a character. Type the text again from the original.</source>
        <translation>「%1」是其他程式誤讀字元所致，請依原始資料重新輸入。</translation>
    </message>
    <message>
        <source>A question mark stands where a character was probably lost. Type the name again from the original.</source>
        <translation>問號所在之處可能有字元遺失，請依原始資料重新輸入名稱。</translation>
    </message>
    <message>
        <source>the import was cancelled; nothing was changed</source>
        <translation>已取消匯入，未作任何變更</translation>
    </message>
    <message>
        <source>Number of telephone calls</source>
        <translation>電話通數</translation>
    </message>
    <message>
        <source>Service restored on %1 after the suspension of case %2.</source>
        <translation>案件 %2 中止之交換服務已於 %1 恢復。</translation>
    </message>
    <message>
        <source>Service suspended from %1 (case %2).</source>
        <translation>交換服務自 %1 起中止（案件 %2）。</translation>
    </message>
    <message>
        <source>Service suspended (case %1).</source>
        <translation>交換服務已中止（案件 %1）。</translation>
    </message>
    <message>
        <source>%1 is more than 60 days after %2. Check that both dates are right.</source>
        <translation>%1 距 %2 超過 60 日，請確認兩個日期是否正確。</translation>
    </message>
    <message>
        <source>another file has the name of the backup&apos;s manifest; move it or give the backup another name</source>
        <translation>備份清冊的檔名已有其他檔案；請移開該檔，或為備份另取名稱</translation>
    </message>
    <message>
        <source>What it holds cannot be counted.</source>
        <translation>內容無法計數。</translation>
    </message>
    <message>
        <source>When, what, who</source>
        <translation>時間、事項與人員</translation>
    </message>
    <message>
        <source>Backup of another store</source>
        <translation>另一個資料庫的備份</translation>
    </message>
    <message>
        <source>&amp;Name of the other store</source>
        <translation>另一個資料庫的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing was restored. If the other store is meant, type its name as it stands above: %1</source>
        <translation>尚未還原。若確定要還原另一個資料庫，請依上方所示輸入其名稱：%1。</translation>
    </message>
    <message>
        <source>this is a backup of another store, “%1”; open the store and restore it there, where its name is asked for</source>
        <translation>這是另一個資料庫「%1」的備份；請開啟資料庫後，於「資料庫 → 還原備份」還原，屆時須輸入其名稱</translation>
    </message>
    <message>
        <source>an incident that was deleted</source>
        <translation>已刪除的資安事件</translation>
    </message>
    <message>
        <source>The printing system holds %1 back: it prints it when somebody releases it.</source>
        <translation>列印系統保留了 %1，須有人釋出才會列印。</translation>
    </message>
    <message>
        <source>Printing %1 has stopped. Look at the printer.</source>
        <translation>%1 的列印已停止。請查看印表機。</translation>
    </message>
    <message>
        <source>Printing %1 was cancelled at the printer. Look whether something came out of it before you print again.</source>
        <translation>%1 的列印已在印表機上取消。再次列印前，請先查看印表機是否已印出文件。</translation>
    </message>
    <message>
        <source>The printing system gave %1 up. Look whether something came out of the printer before you print again.</source>
        <translation>列印系統放棄了 %1。再次列印前，請先查看印表機是否已印出文件。</translation>
    </message>
    <message>
        <source>%1 documents</source>
        <translation>%1 份文件</translation>
    </message>
    <message>
        <source>Whether everything was printed is not known: the printing system does not tell. Look at the printer.</source>
        <translation>列印系統未回報，不確定是否已全部印出。請查看印表機。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已印出：%1</translation>
    </message>
    <message>
        <source>All %1 documents were printed.</source>
        <translation>全部 %1 份文件均已印出。</translation>
    </message>
    <message>
        <source>This paper is about a suspension, and no round suspended the service. Check that this is meant.</source>
        <translation>此文件與中止交換服務有關，但沒有任何一次追蹤中止服務，請確認是否如此。</translation>
    </message>
    <message>
        <source>The case was reopened on that day or later. Withdraw it on a later day.</source>
        <translation>案件在這一天或之後才重啟，請改用較晚的日期撤銷。</translation>
    </message>
    <message>
        <source>The case was closed after that day, so it stays closed. Reopen it on the day on which it was closed or later.</source>
        <translation>案件在這一天之後才結案，因此仍是結案狀態。請改用結案當天或之後的日期重啟。</translation>
    </message>
    <message>
        <source>the history of %1 does not follow from itself at entry %2</source>
        <translation>%1 的歷程在第 %2 筆前後不一致</translation>
    </message>
    <message>
        <source>%1 has a notice that its history does not name</source>
        <translation>%1 有一份歷程未記載的限期改善單</translation>
    </message>
    <message>
        <source>the notice of %1, revision %2, was changed: %3</source>
        <translation>%1 的限期改善單第 %2 版已遭變更：%3</translation>
    </message>
    <message>
        <source>%1 is not what its history says: %2</source>
        <translation>%1 與其歷程不符：%2</translation>
    </message>
    <message>
        <source>%1 has revision %2, its history says %3</source>
        <translation>%1 是第 %2 版，其歷程記載為第 %3 版</translation>
    </message>
    <message>
        <source>%1 is missing, only its history is left</source>
        <translation>%1 遺失，只留下歷程</translation>
    </message>
    <message>
        <source>what lists say of %1 is not what it is</source>
        <translation>清單所列 %1 的內容與其本身不符</translation>
    </message>
    <message>
        <source>the issued sheet %2, revision %3, of %1 was changed</source>
        <translation>%1 已發出的表單 %2 第 %3 版已遭變更</translation>
    </message>
    <message>
        <source>the issued sheet %2, revision %3, of %1 was issued with another history</source>
        <translation>%1 已發出的表單 %2 第 %3 版發出時的歷程與現有歷程不同</translation>
    </message>
    <message>
        <source>handed over to the printer</source>
        <translation>已送交印表機</translation>
    </message>
    <message>
        <source>not printed: cancelled at the printer</source>
        <translation>未印出：在印表機上取消</translation>
    </message>
    <message>
        <source>not printed: given up by the printing system</source>
        <translation>未印出：列印系統放棄</translation>
    </message>
    <message>
        <source>The case number %1 is of another year than the notice&apos;s date. Check that both are right.</source>
        <translation>案號 %1 的年度與限期改善單日期的年度不符。請確認兩者是否正確。</translation>
    </message>
    <message>
        <source>The case number %1 is unusually high, and the next numbers of its year come after it. Check that it is right.</source>
        <translation>案號 %1 的流水號異常地大，該年度之後的案號都會接在其後。請確認是否正確。</translation>
    </message>
    <message>
        <source>The response came by e-mail, and a call that reached somebody has no day, so it confirms nothing. Record the day of the call.</source>
        <translation>以電子郵件回復，而聯絡上的電話未登錄日期，不能算是確認。請登錄電話的日期。</translation>
    </message>
    <message>
        <source>what was deleted before was erased</source>
        <translation>清除先前刪除的內容</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot print &quot;%2&quot;: the office fills it in</source>
        <translation>&lt;%1&gt; 無法印出 &quot;%2&quot;：這是機關自行填寫的欄位</translation>
    </message>
    <message>
        <source>added at the first start</source>
        <translation>第一次啟動時加入</translation>
    </message>
    <message>
        <source>%1 names another user than its history</source>
        <translation>%1 記載的使用者與其歷程不符</translation>
    </message>
    <message>
        <source>what was typed about %1 was begun from a revision that there is not</source>
        <translation>%1 未登錄的文字所依據的版本並不存在</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must stand in a row that is repeated with each=&quot;%2&quot;</source>
        <translation>&quot;%1&quot; 必須放在以 each=&quot;%2&quot; 重複的列中</translation>
    </message>
    <message>
        <source>each=&quot;%1&quot; is no list of records</source>
        <translation>each=&quot;%1&quot; 不是可以逐筆重複的清單</translation>
    </message>
    <message>
        <source>the form describes another sheet</source>
        <translation>這份表單定義描述的是另一張表單</translation>
    </message>
    <message>
        <source>the whole page, the paper&apos;s size</source>
        <translation>整頁、實際大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整頁</translation>
    </message>
    <message>
        <source>The whole page (Ctrl+Alt+0)</source>
        <translation>顯示整頁（Ctrl+Alt+0）</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>The paper&apos;s size (Ctrl+Alt+1)</source>
        <translation>實際大小（Ctrl+Alt+1）</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>複製為表格(&amp;T)</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>登錄電話</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Deadlines of the coming days</source>
        <translation>未來各日的期限</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 件到期</translation>
    </message>
    <message>
        <source>%1: %2 cases are due</source>
        <translation>%1：%2 件到期</translation>
    </message>
    <message>
        <source>Respondent: %1</source>
        <translation>填寫人：%1</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>未選取案件</translation>
    </message>
    <message>
        <source>Record dispatch</source>
        <translation>登錄寄發</translation>
    </message>
    <message>
        <source>Record response</source>
        <translation>登錄回復</translation>
    </message>
    <message>
        <source>Tracking round</source>
        <translation>追蹤評估</translation>
    </message>
    <message>
        <source>Letter, report</source>
        <translation>通知與回報</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The first %1 of %2 cases are shown; Enter lists all of them.</source>
        <translation>顯示前 %1 件，共 %2 件；按 Enter 列出全部。</translation>
    </message>
    <message>
        <source>Copy the telephone number</source>
        <translation>複製電話號碼</translation>
    </message>
    <message>
        <source>There is no telephone number to copy.</source>
        <translation>沒有可複製的電話號碼。</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>已複製 %1。</translation>
    </message>
    <message>
        <source>New notice for this organisation</source>
        <translation>為此機關(構)新增案件</translation>
    </message>
    <message>
        <source>New notice li&amp;ke this one</source>
        <translation>複製為新案件(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在使用手冊中尋找</translation>
    </message>
    <message>
        <source>words; Enter goes to the next place</source>
        <translation>文字；按 Enter 到下一處</translation>
    </message>
    <message>
        <source>not in the handbook</source>
        <translation>使用手冊中沒有</translation>
    </message>
    <message>
        <source>Service restored: %1</source>
        <translation>恢復服務：%1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>‼ overdue</source>
        <translation>‼ 逾期</translation>
    </message>
    <message>
        <source>‼ overdue by 1 working day</source>
        <translation>‼ 逾期 1 個辦公日</translation>
    </message>
    <message>
        <source>‼ overdue by %1 working days</source>
        <translation>‼ 逾期 %1 個辦公日</translation>
    </message>
    <message>
        <source>◔ due before the next working day</source>
        <translation>◔ 下個辦公日前到期</translation>
    </message>
    <message>
        <source>◔ due in 1 working day</source>
        <translation>◔ 1 個辦公日內到期</translation>
    </message>
    <message>
        <source>◔ due in %1 working days</source>
        <translation>◔ %1 個辦公日內到期</translation>
    </message>
    <message>
        <source>⊘ service suspended → ✓ service restored</source>
        <translation>⊘ 已中止 → ✓ 已恢復</translation>
    </message>
    <message>
        <source>● due today</source>
        <translation>● 今日到期</translation>
    </message>
    <message>
        <source>☎ to be confirmed by telephone</source>
        <translation>☎ 待電話確認</translation>
    </message>
    <message>
        <source>✎ to be tracked</source>
        <translation>✎ 待追蹤評估</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>關閉其他分頁(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>複製編號(&amp;N)</translation>
    </message>
    <message>
        <source>with &amp;some of the form&apos;s own example, to begin with</source>
        <translation>附上表單範例中的範本(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Only this office sees it: it is on no sheet.</source>
        <translation>只有本機關看得到，不會印在單子上。</translation>
    </message>
    <message>
        <source>Record the notes</source>
        <translation>登錄備註</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已填寫</translation>
    </message>
    <message>
        <source>The notes were recorded.</source>
        <translation>已登錄備註。</translation>
    </message>
    <message>
        <source>notes recorded</source>
        <translation>登錄備註</translation>
    </message>
    <message>
        <source>No case was found by these words and filters.</source>
        <translation>沒有符合這些文字與篩選條件的案件。</translation>
    </message>
    <message>
        <source>Clear the words and filters</source>
        <translation>清除文字與篩選條件</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>顯示全部案件</translation>
    </message>
    <message>
        <source>Open case files…</source>
        <translation>開啟案件檔…</translation>
    </message>
    <message>
        <source>There is no case yet.</source>
        <translation>還沒有任何案件。</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>沒有草稿。</translation>
    </message>
    <message>
        <source>No case awaits a response.</source>
        <translation>沒有待回復的案件。</translation>
    </message>
    <message>
        <source>No case is being tracked.</source>
        <translation>沒有追蹤中的案件。</translation>
    </message>
    <message>
        <source>No case is overdue.</source>
        <translation>沒有逾期的案件。</translation>
    </message>
    <message>
        <source>No case is closed.</source>
        <translation>沒有已結案的案件。</translation>
    </message>
    <message>
        <source>No service is suspended.</source>
        <translation>沒有已中止服務的案件。</translation>
    </message>
    <message>
        <source>There is no case yet. Begin a notice, or open case files; they can also be dropped into this window.</source>
        <translation>還沒有任何案件。請新增限期改善單，或開啟案件檔；案件檔也可以直接拖曳到本視窗。</translation>
    </message>
    <message>
        <source>There is no case in the view %1 now.</source>
        <translation>「%1」檢視目前沒有案件。</translation>
    </message>
    <message>
        <source>No closure is here yet. Add the days on which the office stays closed for a reason of its own, such as a typhoon.</source>
        <translation>還沒有停班日。機關因颱風等自身原因停班的日子，請在此新增。</translation>
    </message>
    <message>
        <source>Type a day</source>
        <translation>輸入日期</translation>
    </message>
    <message>
        <source>No contact window is here yet. Each notice names one, whom the organisation can ask.</source>
        <translation>還沒有聯絡窗口。每份限期改善單都載明一個窗口，供改善對象洽詢。</translation>
    </message>
    <message>
        <source>No incident is here yet. A notice that comes of one takes its days and addresses over.</source>
        <translation>還沒有資安事件。因事件而發的限期改善單會帶入事件的日期與位址。</translation>
    </message>
    <message>
        <source>No organisation is here yet. Import the address book of the exchange system, or add one by hand.</source>
        <translation>還沒有機關(構)。請匯入交換系統的通訊錄，或自行新增。</translation>
    </message>
    <message>
        <source>Import an address book…</source>
        <translation>匯入通訊錄…</translation>
    </message>
    <message>
        <source>Nothing was found by these words.</source>
        <translation>沒有符合這些文字的資料。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>新增第一筆</translation>
    </message>
    <message>
        <source>No text is here yet. What notices say again and again is kept here and put into them by a key.</source>
        <translation>還沒有範本。限期改善單一再用到的文字存在這裡，按一個鍵即可帶入。</translation>
    </message>
    <message>
        <source>Take the texts to begin with</source>
        <translation>加入起始範本</translation>
    </message>
    <message>
        <source>Next step (Ctrl+PgDown)</source>
        <translation>下一步驟 (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Handbook (F1)</source>
        <translation>使用手冊 (F1)</translation>
    </message>
    <message>
        <source>Close this guide</source>
        <translation>關閉導覽</translation>
    </message>
    <message>
        <source>② Dispatch: how and when the sealed paper went out, and later when it was delivered.</source>
        <translation>② 寄發：用印後的公文如何寄出、何時寄出，之後再補登何時送達。</translation>
    </message>
    <message>
        <source>③ Response: what the organisation sent back. F7 records a telephone call; a response by e-mail needs one.</source>
        <translation>③ 回復：對方寄回的內容。按 F7 登錄電話；以電子郵件回復者，必須再以電話確認。</translation>
    </message>
    <message>
        <source>④ ⑤ ⑥ Tracking: up to three rounds, each with its outcome: improved, extended, suspended or other.</source>
        <translation>④ ⑤ ⑥ 追蹤：最多三次，每次擇一登錄結果：已改善、展延、中止或其他。</translation>
    </message>
    <message>
        <source>⑦ Suspension: the written notice and the report to 檔案管理局, which a suspended service needs.</source>
        <translation>⑦ 中止：中止交換服務時，須以書面通知對方，並報檔案管理局。</translation>
    </message>
    <message>
        <source>Notes: what the office notes for itself; no sheet shows it.</source>
        <translation>備註：機關內部的記事，不會印在單子上。</translation>
    </message>
    <message>
        <source>History: everything that was recorded, by whom and when.</source>
        <translation>歷程：本案登錄過的一切，何人、何時。</translation>
    </message>
    <message>
        <source>① Notice: who is to improve what, by which rule and by when. What you type is kept by itself; F10 issues the notice and gives its number. This is the sample: while it is a draft it can be deleted (menu Work); issued, it has used up a number.</source>
        <translation>① 通知：要誰改善什麼、依據什麼法令、何時改善完成。輸入的內容會自動儲存；按 F10 發出並取號。這是範例：還是草稿時可以刪除（「作業」選單），發出後就用掉一個案號。</translation>
    </message>
    <message>
        <source>Insert one of the office&apos;s text blocks (F4 in the field)</source>
        <translation>插入本機關的範本文字（在欄位中按 F4）</translation>
    </message>
    <message>
        <source>What is chosen in the list is shown here.</source>
        <translation>清單中選取的資料會顯示在此。</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <source>At most %1 cases can be dragged out at once; save the others as PDF.</source>
        <translation>一次最多可拖曳 %1 件案件；更多案件請匯出 PDF。</translation>
    </message>
    <message>
        <source>Not taken: %1. Only one address book can be imported at once.</source>
        <translation>未接受：%1。一次只能匯入一份通訊錄。</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Another address book is still being read; wait for its end.</source>
        <translation>另一份通訊錄仍在讀取中，請等它完成。</translation>
    </message>
    <message>
        <source>The sheet, and what came back</source>
        <translation>表單與收到的文件</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>帶入(&amp;T)…</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>附加檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Attach files (Insert)</source>
        <translation>附加檔案（Insert）</translation>
    </message>
    <message>
        <source>Attach what was copied (Ctrl+V)</source>
        <translation>附加已複製的內容（Ctrl+V）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Strike out the attachment (Delete)</source>
        <translation>劃除附件（Delete）</translation>
    </message>
    <message>
        <source>Attachments of the case</source>
        <translation>本案附件</translation>
    </message>
    <message>
        <source>F2 changes what it is or when it was received; Enter looks at it.</source>
        <translation>F2 修改說明或收到日期；Enter 檢視內容。</translation>
    </message>
    <message>
        <source>What was typed into the returned sheet</source>
        <translation>回復單上填寫的內容</translation>
    </message>
    <message>
        <source>What is ticked comes into the fields of the response; nothing is recorded before you record it.</source>
        <translation>勾選的內容會帶入回復欄位；按下登錄前不會寫入資料。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>案件現有內容</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>回復內容</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>文件頁面</translation>
    </message>
    <message>
        <source>What the document says and holds</source>
        <translation>文件內容與所含檔案</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>向左旋轉</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>向右旋轉</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>複製本頁文字</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation>將檔案另存新檔…</translation>
    </message>
    <message>
        <source>Read &amp;files…</source>
        <translation>讀取檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Read a f&amp;older…</source>
        <translation>讀取資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>略過(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the page out, or take it in again (Delete)</source>
        <translation>略過此頁，或恢復（Delete）</translation>
    </message>
    <message>
        <source>Pages of the stack</source>
        <translation>這一疊的頁面</translation>
    </message>
    <message>
        <source>&amp;Record the stack</source>
        <translation>登錄這一疊(&amp;R)</translation>
    </message>
    <message>
        <source>Waiting to be filed</source>
        <translation>待歸案</translation>
    </message>
    <message>
        <source>Pages that wait to be filed</source>
        <translation>待歸案的頁面</translation>
    </message>
    <message>
        <source>F&amp;ile there</source>
        <translation>歸入該案(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>移出(&amp;T)…</translation>
    </message>
    <message>
        <source>Previous page (Alt+Page Up)</source>
        <translation>上一頁（Alt+Page Up）</translation>
    </message>
    <message>
        <source>Next page (Alt+Page Down)</source>
        <translation>下一頁（Alt+Page Down）</translation>
    </message>
    <message>
        <source>%1 is being taken over: %2</source>
        <translation>正在附加 %1：%2</translation>
    </message>
    <message>
        <source>The rest was not taken over.</source>
        <translation>其餘檔案未附加。</translation>
    </message>
    <message>
        <source>One file was attached.</source>
        <translation>已附加 1 個檔案。</translation>
    </message>
    <message>
        <source>%1 files were attached.</source>
        <translation>已附加 %1 個檔案。</translation>
    </message>
    <message>
        <source>Strike out the attachment</source>
        <translation>劃除附件</translation>
    </message>
    <message>
        <source>%1 counts for nothing from then on. It stays in the store and in the history, and its number is not given again.</source>
        <translation>%1 自此不列入。檔案仍保留於資料庫與歷程中，編號不再使用。</translation>
    </message>
    <message>
        <source>The attachment was struck out.</source>
        <translation>已劃除附件。</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>將檔案另存新檔</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>已儲存檔案。</translation>
    </message>
    <message>
        <source>%1 is no date.</source>
        <translation>%1 不是日期。</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop files here, or paste them.</source>
        <translation>尚無附件。請將檔案拖放到這裡，或貼上。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Neither files nor a picture were copied.</source>
        <translation>剪貼簿中沒有檔案或圖片。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>This is a filled-in sheet of case %1, not of this one.</source>
        <translation>這是案件 %1 填復的表單，不是本案的。</translation>
    </message>
    <message>
        <source>This sheet was filled in on a computer.</source>
        <translation>這份表單是以電腦填寫的。</translation>
    </message>
    <message>
        <source>The case has all that was typed into the sheet.</source>
        <translation>表單上填寫的內容，案件都已經有了。</translation>
    </message>
    <message>
        <source>Nothing is attached to the message.</source>
        <translation>這封郵件沒有附件。</translation>
    </message>
    <message>
        <source>Files attached to the message: %1</source>
        <translation>郵件附件：%1 個檔案</translation>
    </message>
    <message>
        <source>&amp;Take over what is ticked</source>
        <translation>帶入勾選項目(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is too long to be taken over.</source>
        <translation>%1 太長，無法帶入。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取%1。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>%1 (struck out)</source>
        <translation>%1（已劃除）</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>已劃除：%1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <comment>heading of a list</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>heading of a list</comment>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a file</comment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>無法讀取檔案（%1）。</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 頁：%2</translation>
    </message>
    <message>
        <source>The page has no text, only a picture.</source>
        <translation>本頁只有影像，沒有文字。</translation>
    </message>
    <message>
        <source>The document has %1 pages; the first %2 are shown.</source>
        <translation>文件共 %1 頁，顯示前 %2 頁。</translation>
    </message>
    <message>
        <source>Files of this kind are kept, not shown.</source>
        <translation>這類檔案只保存，不顯示內容。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>ODF text</source>
        <translation>ODF 文件</translation>
    </message>
    <message>
        <source>ODF table</source>
        <translation>ODF 試算表</translation>
    </message>
    <message>
        <source>File</source>
        <comment>kind of a document</comment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>寄件人： </translation>
    </message>
    <message>
        <source>Sent: </source>
        <translation>寄件時間： </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>主旨： </translation>
    </message>
    <message>
        <source>Files in it: %1</source>
        <translation>所含檔案：%1</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>收件匣(&amp;I)</translation>
    </message>
    <message>
        <source>Attachments: the scan of the returned sheet and the evidence that came with it. Files are dropped here and looked at safely.</source>
        <translation>附件：回復單的掃描檔與佐證資料。將檔案拖放到這裡，可以安全地檢視。</translation>
    </message>
    <message>
        <source>The pages are being read.</source>
        <translation>正在讀取頁面。</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>已讀取頁數</translation>
    </message>
    <message>
        <source>Drop scans, mails or a folder here, or choose them.</source>
        <translation>請將掃描檔、郵件或資料夾拖放到這裡，或按上方按鈕選取。</translation>
    </message>
    <message>
        <source>%1 of %2 pages are filed; %3 go to the tray.</source>
        <translation>共 %2 頁，%1 頁可歸案，%3 頁待歸案。</translation>
    </message>
    <message>
        <source>The pages are being kept.</source>
        <translation>正在保存頁面。</translation>
    </message>
    <message>
        <source>Pages kept</source>
        <translation>已保存頁數</translation>
    </message>
    <message>
        <source>Recorded: attachments of %1 cases; in the tray: %2 pages.</source>
        <translation>已登錄 %1 案的附件；待歸案 %2 頁。</translation>
    </message>
    <message>
        <source>%1 is no case number; it must be like 115-0001.</source>
        <translation>%1 不是案號；案號的格式是 115-0001。</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>沒有案件 %1。</translation>
    </message>
    <message>
        <source>Read scans and mails</source>
        <translation>讀取掃描檔與郵件</translation>
    </message>
    <message>
        <source>Read a folder of scans</source>
        <translation>讀取掃描資料夾</translation>
    </message>
    <message>
        <source>✓ filed</source>
        <translation>✓ 歸案</translation>
    </message>
    <message>
        <source>? tray</source>
        <translation>? 待歸案</translation>
    </message>
    <message>
        <source>– blank</source>
        <translation>– 空白</translation>
    </message>
    <message>
        <source>= there twice</source>
        <translation>= 重複</translation>
    </message>
    <message>
        <source>! old notice</source>
        <translation>! 舊版通知</translation>
    </message>
    <message>
        <source>✕ foreign</source>
        <translation>✕ 非本系統</translation>
    </message>
    <message>
        <source>Seal: red ink</source>
        <translation>印信：有紅色印跡</translation>
    </message>
    <message>
        <source>Seal: not seen</source>
        <translation>印信：未見</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a list</comment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>heading of a list</comment>
        <translation>頁</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>heading of a list</comment>
        <translation>案號</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>heading of a list</comment>
        <translation>表單</translation>
    </message>
    <message>
        <source>Seal</source>
        <comment>heading of a list</comment>
        <translation>印信</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading of a list</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>No page waits to be filed.</source>
        <translation>沒有待歸案的頁面。</translation>
    </message>
    <message>
        <source>The page was filed with %1.</source>
        <translation>已將此頁歸入 %1。</translation>
    </message>
    <message>
        <source>Take the page out of the tray</source>
        <translation>將此頁移出待歸案</translation>
    </message>
    <message>
        <source>It belongs to no case. Its picture stays in the store.</source>
        <translation>此頁不屬於任何案件。影像仍保留於資料庫。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file</source>
        <translation>這是資料夾或裝置，不是檔案</translation>
    </message>
    <message>
        <source>The file is damaged or not whole; ask for it once more.</source>
        <translation>檔案損毀或不完整，請對方重新提供。</translation>
    </message>
    <message>
        <source>The file asks for a password; ask for it without one.</source>
        <translation>檔案設有密碼，請對方提供未加密的檔案。</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>檔案沒有這一頁。</translation>
    </message>
    <message>
        <source>The page is too large to be shown; save the file and look at it elsewhere.</source>
        <translation>頁面太大，無法顯示；請另存新檔後以其他程式檢視。</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended; it may be made to harm.</source>
        <translation>讀取檔案時間過長，已中止；檔案可能是惡意製作的。</translation>
    </message>
    <message>
        <source>Reading the file needs too much memory and was ended; it may be made to harm.</source>
        <translation>讀取檔案需要過多記憶體，已中止；檔案可能是惡意製作的。</translation>
    </message>
    <message>
        <source>The file cannot be read; it is damaged or made to harm.</source>
        <translation>無法讀取檔案；檔案損毀或是惡意製作的。</translation>
    </message>
    <message>
        <source>Files from outside cannot be read safely on this computer (%1).</source>
        <translation>這部電腦無法安全地讀取外來檔案（%1）。</translation>
    </message>
    <message>
        <source>The file cannot be read now (%1).</source>
        <translation>目前無法讀取檔案（%1）。</translation>
    </message>
    <message>
        <source>This names %1, which is not among the attachments that are kept. Attach what is missing, or ask for it.</source>
        <translation>文中提到%1，但保存的附件中沒有。請補附，或請對方補件。</translation>
    </message>
    <message>
        <source>The scan or PDF of the returned sheet is not kept. Attach it.</source>
        <translation>尚未保存回復單的掃描檔或 PDF。請附加。</translation>
    </message>
    <message>
        <source>No code can be read on this page.</source>
        <translation>此頁讀不到 QR 碼。</translation>
    </message>
    <message>
        <source>The code on this page is damaged or made up: its check is wrong.</source>
        <translation>此頁的 QR 碼損毀或是偽造的：檢查碼不符。</translation>
    </message>
    <message>
        <source>The codes on this page contradict each other: there are two sheets in the picture.</source>
        <translation>此頁的 QR 碼互相矛盾：影像中有兩份表單。</translation>
    </message>
    <message>
        <source>The code on this page names a case that the store does not have.</source>
        <translation>此頁 QR 碼的案號不在資料庫中。</translation>
    </message>
    <message>
        <source>This page was printed from a draft, so its code names no case.</source>
        <translation>此頁由草稿印出，QR 碼沒有案號。</translation>
    </message>
    <message>
        <source>The code on this page names a sheet that this program does not print.</source>
        <translation>此頁 QR 碼的表單不是本程式印製的。</translation>
    </message>
    <message>
        <source>This page is of a later revision of the notice than the store has.</source>
        <translation>此頁的通知版次比資料庫中的新。</translation>
    </message>
    <message>
        <source>The file asks for a password.</source>
        <translation>檔案設有密碼。</translation>
    </message>
    <message>
        <source>This cannot be read or shown as a page.</source>
        <translation>無法當作頁面讀取或顯示。</translation>
    </message>
    <message>
        <source>Nothing is attached to this message.</source>
        <translation>這封郵件沒有附件。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is missing.</source>
        <translation>缺第 %1 頁（共 %2 頁）。</translation>
    </message>
    <message>
        <source>Pages %1 of %2 are missing.</source>
        <translation>缺第 %1 頁（共 %2 頁）。</translation>
    </message>
    <message>
        <source>This day is yet to come, so nothing was received on it.</source>
        <translation>這一天還沒到，不可能已經收到。</translation>
    </message>
    <message>
        <source>A case has 999 attachments at most.</source>
        <translation>一案最多 999 個附件。</translation>
    </message>
    <message>
        <source>the file of this attachment is missing</source>
        <translation>這個附件的檔案不見了</translation>
    </message>
    <message>
        <source>The new order must have each attachment once.</source>
        <translation>新的順序必須包含每個附件各一次。</translation>
    </message>
    <message>
        <source>This attachment was struck out, so it stays as it is.</source>
        <translation>這個附件已劃除，不再變更。</translation>
    </message>
    <message>
        <source>the file of this attachment was changed</source>
        <translation>這個附件的檔案被更動過</translation>
    </message>
    <message>
        <source>the file is empty, so there is nothing to keep</source>
        <translation>檔案是空的，沒有內容可保存</translation>
    </message>
    <message>
        <source>the file is larger than 512 MiB, the most that is kept as one attachment</source>
        <translation>檔案超過 512 MiB，這是單一附件的上限</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>這是裝置或管線，不是檔案</translation>
    </message>
    <message>
        <source>the file was changed or removed while it was read; try again</source>
        <translation>讀取時檔案被更動或移除，請再試一次</translation>
    </message>
    <message>
        <source>the file was not taken</source>
        <translation>未附加檔案</translation>
    </message>
    <message>
        <source>the attachments cannot be copied to the backups: %1</source>
        <translation>無法將附件複製到備份：%1</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>the file of attachment %2 of %1 was changed</source>
        <translation>%1 附件 %2 的檔案被更動過</translation>
    </message>
    <message>
        <source>the file of attachment %2 of %1 cannot be read</source>
        <translation>無法讀取 %1 附件 %2 的檔案</translation>
    </message>
    <message>
        <source>the file of attachment %2 of %1 is missing</source>
        <translation>%1 附件 %2 的檔案不見了</translation>
    </message>
    <message>
        <source>this copy of the store is kept and cannot be read, so nobody can tell which attachments it names; nothing was removed (%1)</source>
        <translation>這份保存的資料庫副本無法讀取，不知道其中有哪些附件，因此未移除任何檔案（%1）</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>the intake was ended</source>
        <translation>讀取已中止</translation>
    </message>
    <message>
        <source>the file was changed since it was read; try again</source>
        <translation>檔案在讀取後被更動，請再試一次</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>無法讀取資料夾</translation>
    </message>
    <message>
        <source>the picture of a page is damaged</source>
        <translation>頁面影像損毀</translation>
    </message>
    <message>
        <source>This page is blank.</source>
        <translation>這是空白頁。</translation>
    </message>
    <message>
        <source>The code on this page is of another office or program.</source>
        <translation>此頁的 QR 碼屬於其他機關或程式。</translation>
    </message>
    <message>
        <source>The store has no case %1.</source>
        <translation>資料庫中沒有案件 %1。</translation>
    </message>
    <message>
        <source>This page is of revision %1 of the notice, and the case has revision %2.</source>
        <translation>此頁是通知第 %1 版，案件目前是第 %2 版。</translation>
    </message>
    <message>
        <source>This page was taken in earlier and is attached to the case.</source>
        <translation>此頁先前已收，並已附於該案。</translation>
    </message>
    <message>
        <source>This page is in the tray already.</source>
        <translation>此頁已在待歸案中。</translation>
    </message>
    <message>
        <source>This page is in the stack before: %1, page %2.</source>
        <translation>此頁在這一疊中已有：%1 第 %2 頁。</translation>
    </message>
    <message>
        <source>This page is in the stack with a seal: %1, page %2.</source>
        <translation>此頁在這一疊中另有蓋印的：%1 第 %2 頁。</translation>
    </message>
    <message>
        <source>the file of page %1 in the tray is missing or damaged</source>
        <translation>待歸案第 %1 頁的檔案不見或損毀</translation>
    </message>
    <message>
        <source>page in the tray</source>
        <translation>待歸案頁面</translation>
    </message>
    <message>
        <source>this page of the tray was filed or dismissed already</source>
        <translation>這一頁已歸案或已移出</translation>
    </message>
    <message>
        <source>the case has no number yet, so nothing can have come back for it</source>
        <translation>案件尚無案號，不可能有回復文件</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>清單中的位置</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>附加附件</translation>
    </message>
    <message>
        <source>attachment described</source>
        <translation>修改附件說明</translation>
    </message>
    <message>
        <source>attachments put in order</source>
        <translation>調整附件順序</translation>
    </message>
    <message>
        <source>attachment struck out</source>
        <translation>劃除附件</translation>
    </message>
    <message>
        <source>filed from the tray</source>
        <translation>由待歸案歸入</translation>
    </message>
    <message>
        <source>&amp;Folder that a scanner writes into</source>
        <translation>掃描器存檔的資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Read the&amp;m</source>
        <translation>讀取新檔案(&amp;M)</translation>
    </message>
    <message>
        <source>New files in the scanner&apos;s folder: %1</source>
        <translation>掃描器的資料夾有 %1 個新檔案</translation>
    </message>
    <message>
        <source>Folder that a scanner writes into</source>
        <translation>掃描器存檔的資料夾</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder %1 cannot be looked at: %2. It is looked at again by itself.</source>
        <translation>無法查看掃描器的資料夾 %1：%2。稍後會自動再查看。</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder %1 must be given with its whole path, as /srv/scans.</source>
        <translation>掃描器的資料夾 %1 須填寫完整路徑，例如 /srv/scans。</translation>
    </message>
    <message>
        <source>Recorded, but %1 could not be moved to %2: %3. That is tried again by itself.</source>
        <translation>已登錄，但 %1 無法移到 %2：%3。稍後會自動再試。</translation>
    </message>
    <message>
        <source>Sca&amp;n…</source>
        <translation>掃描(&amp;N)…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>掃描器(&amp;C)</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>解析度(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>色彩(&amp;O)</translation>
    </message>
    <message>
        <source>in colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>shades of grey</source>
        <translation>灰階</translation>
    </message>
    <message>
        <source>the glass, one page</source>
        <translation>玻璃面板，一頁</translation>
    </message>
    <message>
        <source>the feeder, all pages</source>
        <translation>自動送紙器，全部頁面</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>掃描(&amp;N)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>For scanning, the package sane-utils must be installed.</source>
        <translation>掃描須先安裝套件 sane-utils。</translation>
    </message>
    <message>
        <source>Looking for scanners; that may take a while.</source>
        <translation>正在尋找掃描器，需要一些時間。</translation>
    </message>
    <message>
        <source>No scanner was found. Is it switched on and connected?</source>
        <translation>找不到掃描器，請確認已開機並連線。</translation>
    </message>
    <message>
        <source>The pages are being scanned.</source>
        <translation>正在掃描。</translation>
    </message>
    <message>
        <source>No folder can be made for the scanned pages: %1</source>
        <translation>無法建立存放掃描頁面的資料夾：%1</translation>
    </message>
    <message>
        <source>The scanner gave no page.</source>
        <translation>掃描器沒有送出任何頁面。</translation>
    </message>
    <message>
        <source>Scanning was stopped; nothing is kept of it.</source>
        <translation>掃描已停止，未保留任何頁面。</translation>
    </message>
    <message>
        <source>The program scanimage cannot be started: %1</source>
        <translation>無法啟動程式 scanimage：%1</translation>
    </message>
    <message>
        <source>The scanner did not do it: %1</source>
        <translation>掃描器未能完成：%1</translation>
    </message>
    <message>
        <source>E-&amp;mail draft with the fillable sheet…</source>
        <translation>附填寫檔的電子郵件草稿(&amp;M)…</translation>
    </message>
    <message>
        <source>Open or choose one case first.</source>
        <translation>請先開啟或選取一件案件。</translation>
    </message>
    <message>
        <source>A draft has no number yet; issue the notice, then make its e-mail.</source>
        <translation>草稿尚無案號；請先發出限期改善單，再製作電子郵件。</translation>
    </message>
    <message>
        <source>Save the e-mail draft</source>
        <translation>儲存電子郵件草稿</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>電子郵件草稿 (*.eml)</translation>
    </message>
    <message>
        <source>The e-mail draft was saved; open it in the mail program and send it there.</source>
        <translation>電子郵件草稿已儲存；請以郵件程式開啟後寄出。</translation>
    </message>
    <message>
        <source>e-mail draft saved as a file</source>
        <translation>電子郵件草稿另存為檔案</translation>
    </message>
    <message>
        <source>This file holds several filled-in sheets. Type what belongs to this case.</source>
        <translation>這個檔案含有多份填復的表單。請自行輸入屬於本案的內容。</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>The files of the message are being taken over.</source>
        <translation>正在附加郵件中的檔案。</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>列印影本…</translation>
    </message>
    <message>
        <source>Read the scanned pages again</source>
        <translation>再讀取掃描頁面</translation>
    </message>
    <message>
        <source>The document has %1 pages; at most %2 can be printed here. Save it as a file, and print parts of that.</source>
        <translation>這份文件有 %1 頁，此處最多列印 %2 頁。請另存成檔案後分批列印。</translation>
    </message>
    <message>
        <source>The file is no spreadsheet; save the list as .xlsx, .ods or .csv.</source>
        <translation>這個檔案不是試算表；請把清冊存成 .xlsx、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>The workbook has no such sheet.</source>
        <translation>活頁簿沒有這個工作表。</translation>
    </message>
    <message>
        <source>The table is too large: at most %1 rows and %2 columns are read. Split it up.</source>
        <translation>表格太大：最多讀取 %1 列、%2 欄。請分成幾份。</translation>
    </message>
    <message>
        <source>The workbook has macros, which may do harm; save it as .xlsx or .ods without them.</source>
        <translation>活頁簿含有巨集，可能造成危害；請另存成不含巨集的 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>The workbook has the form of before 2007 (.xls); save it as .xlsx or .ods.</source>
        <translation>活頁簿是 2007 年以前的格式（.xls）；請另存成 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>The case of this page has 999 attachments already, which is the most.</source>
        <translation>這一頁所屬的案件已有 999 件附件，不能再增加。</translation>
    </message>
    <message>
        <source>A table has more rows than spreadsheets can show (%1)</source>
        <translation>表格的列數超過試算表所能顯示的（%1）</translation>
    </message>
    <message>
        <source>%1 files are attached to the message; those after %2 were not read</source>
        <translation>這封郵件附有 %1 個檔案，第 %2 個以後的沒有讀取</translation>
    </message>
    <message>
        <source>the file has %1 pages; those after %2 were not read</source>
        <translation>這個檔案有 %1 頁，第 %2 頁以後的沒有讀取</translation>
    </message>
    <message>
        <source>the service is not usable: the address book gives it the state “%1”</source>
        <translation>服務不能使用：通訊錄記載的狀態是「%1」</translation>
    </message>
    <message>
        <source>the service is suspended by %1</source>
        <translation>服務已由 %1 中止</translation>
    </message>
    <message>
        <source>there is an open case of this incident: %1</source>
        <translation>這個事件已有未結的案件：%1</translation>
    </message>
    <message>
        <source>there is a draft of this incident already</source>
        <translation>這個事件已有草稿</translation>
    </message>
    <message>
        <source>the row says the same as row %1</source>
        <translation>這一列與第 %1 列相同</translation>
    </message>
    <message>
        <source>No column of the list is headed “%1”</source>
        <translation>清冊沒有標題為「%1」的欄</translation>
    </message>
    <message>
        <source>No line of the list heads a column with %1 or %2; say which column it is</source>
        <translation>清冊沒有一列以 %1 或 %2 為欄的標題；請指定是哪一欄</translation>
    </message>
    <message>
        <source>Two columns, “%1” and “%2”, would be %3; say which one it is</source>
        <translation>「%1」和「%2」兩欄都可能是%3；請指定是哪一欄</translation>
    </message>
    <message>
        <source>“%1” cannot be an IP address</source>
        <translation>「%1」不可能是 IP 位址</translation>
    </message>
    <message>
        <source>“%1” is no IP address</source>
        <translation>「%1」不是 IP 位址</translation>
    </message>
    <message>
        <source>“%1” is no date; it must be like 2026-11-22 or 115/11/22</source>
        <translation>「%1」不是日期；寫法如 2026-11-22 或 115/11/22</translation>
    </message>
    <message>
        <source>the row holds %1, which cannot be kept</source>
        <translation>這一列含有無法保存的 %1</translation>
    </message>
    <message>
        <source>the row is hidden in the spreadsheet; show it there if it counts</source>
        <translation>這一列在試算表中是隱藏的；要計入請先取消隱藏</translation>
    </message>
    <message>
        <source>the row names no organisation</source>
        <translation>這一列沒有寫機關</translation>
    </message>
    <message>
        <source>the organisation&apos;s IP address is missing</source>
        <translation>缺少該機關的 IP 位址</translation>
    </message>
    <message>
        <source>the last day is before the first</source>
        <translation>迄日早於起日</translation>
    </message>
    <message>
        <source>this is a line of sums</source>
        <translation>這是合計列</translation>
    </message>
    <message>
        <source>Several sheets have something on them: %1. Say which one holds the list</source>
        <translation>有內容的工作表不只一個：%1。請指定清冊在哪一個</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>清冊是空的</translation>
    </message>
    <message>
        <source>unknown organisation: %1</source>
        <translation>不認得的機關：%1</translation>
    </message>
    <message>
        <source>unknown organisation: the directory has no code “%1”</source>
        <translation>不認得的機關：名錄沒有代碼「%1」</translation>
    </message>
    <message>
        <source>unknown organisation: the directory has no name “%1”</source>
        <translation>不認得的機關：名錄沒有名稱「%1」</translation>
    </message>
    <message>
        <source>%1 organisations have the name “%2” (%3); the list must say the code</source>
        <translation>有 %1 個機關名為「%2」（%3）；清冊必須寫代碼</translation>
    </message>
    <message>
        <source>The list calls %1 “%2”, the directory “%3”</source>
        <translation>%1 在清冊中稱為「%2」，在名錄中稱為「%3」</translation>
    </message>
    <message>
        <source>the notice is not issued yet, so that no letter can name it</source>
        <translation>通知尚未發出，書函無從引用</translation>
    </message>
    <message>
        <source>the case was withdrawn</source>
        <translation>案件已撤銷</translation>
    </message>
    <message>
        <source>no round suspends the service</source>
        <translation>沒有任何一次追蹤中止服務</translation>
    </message>
    <message>
        <source>the organisation is not late, so that nothing is to be reminded of</source>
        <translation>該機關並未逾期，無須稽催</translation>
    </message>
    <message>
        <source>it is no OpenDocument text (.odt)</source>
        <translation>它不是 OpenDocument 文字文件（.odt）</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>它含有超過 %1 個部分</translation>
    </message>
    <message>
        <source>it has two parts of one name, or one without</source>
        <translation>它有名稱相同或沒有名稱的部分</translation>
    </message>
    <message>
        <source>it is damaged or encrypted</source>
        <translation>它已損壞或加密</translation>
    </message>
    <message>
        <source>unpacked it is larger than %1 MiB</source>
        <translation>解壓縮後超過 %1 MiB</translation>
    </message>
    <message>
        <source>%1 in it cannot be read (%2)</source>
        <translation>其中的 %1 無法讀取（%2）</translation>
    </message>
    <message>
        <source>the template has macros (%1)</source>
        <translation>範本含有巨集（%1）</translation>
    </message>
    <message>
        <source>it has no text (content.xml)</source>
        <translation>它沒有內文（content.xml）</translation>
    </message>
    <message>
        <source>the template has scripts (%1)</source>
        <translation>範本含有指令碼（%1）</translation>
    </message>
    <message>
        <source>the template asks for fields that there are not: %1</source>
        <translation>範本所用的欄位不存在：%1</translation>
    </message>
    <message>
        <source>it has a document type</source>
        <translation>它含有文件類型宣告</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它提早結束</translation>
    </message>
    <message>
        <source>its elements lie too deep in each other</source>
        <translation>元素的層次太深</translation>
    </message>
    <message>
        <source>it has an entity that is not declared</source>
        <translation>它含有未宣告的實體</translation>
    </message>
    <message>
        <source>no such paper waits for its delivery</source>
        <translation>沒有這樣的文件在等待送達</translation>
    </message>
    <message>
        <source>several papers wait for their delivery; say which document, or which registered number</source>
        <translation>有幾份文件在等待送達；請指定是哪一份文件或哪一個掛號號碼</translation>
    </message>
    <message>
        <source>the size of the text must be from 6pt to 48pt</source>
        <translation>文字大小必須在 6pt 到 48pt 之間</translation>
    </message>
    <message>
        <source>role=&quot;%1&quot; is no part of a letter</source>
        <translation>role=&quot;%1&quot; 不是書函的一部分</translation>
    </message>
    <message>
        <source>a line with a label begins at the left</source>
        <translation>有標目的行從左邊開始</translation>
    </message>
    <message>
        <source>&lt;%1&gt; needs at least one &lt;%2&gt;</source>
        <translation>&lt;%1&gt; 至少要有一個 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>the box does not lie on the card</source>
        <translation>方框超出卡片</translation>
    </message>
    <message>
        <source>the text of a card must be at least %1 pt</source>
        <translation>卡片的文字至少 %1 pt</translation>
    </message>
    <message>
        <source>the cards are %1 mm × %2 mm; the post needs at least 70 mm × 25 mm</source>
        <translation>卡片為 %1 mm × %2 mm；郵局要求至少 70 mm × 25 mm</translation>
    </message>
    <message>
        <source>the text of a card must be of 4.4 mm at least, for letters that are 4 mm high</source>
        <translation>卡片的文字至少 4.4 mm，字高才有 4 mm</translation>
    </message>
    <message>
        <source>sheet=&quot;%1&quot; is not known: write one of %2</source>
        <translation>不認得 sheet=&quot;%1&quot;：請寫 %2 其中之一</translation>
    </message>
    <message>
        <source>beside a &lt;grid&gt; nothing else can stand</source>
        <translation>&lt;grid&gt; 旁不能有其他內容</translation>
    </message>
    <message>
        <source>the margins leave too little of the paper</source>
        <translation>邊界留下的紙面太小</translation>
    </message>
    <message>
        <source>foot=&quot;%1&quot; is not known: write case, pages or none</source>
        <translation>不認得 foot=&quot;%1&quot;：請寫 case、pages 或 none</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 lengths</source>
        <translation>&quot;%1&quot; 必須是 %2 個長度</translation>
    </message>
    <message>
        <source>the words cannot be read: %1</source>
        <translation>無法讀取用語：%1</translation>
    </message>
    <message>
        <source>there is no such word: %1</source>
        <translation>沒有這個用語：%1</translation>
    </message>
    <message>
        <source>the text does not fit into its place of %1 mm × %2 mm</source>
        <translation>文字放不進 %1 mm × %2 mm 的位置</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>結案單</translation>
    </message>
    <message>
        <source>List of registered mail</source>
        <translation>大宗掛號函件執據</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>地址標籤</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Address sheets for window envelopes</source>
        <translation>開窗信封地址頁</translation>
    </message>
    <message>
        <source>Suspension notice</source>
        <translation>中止通知函</translation>
    </message>
    <message>
        <source>Report to the National Archives Administration</source>
        <translation>檔案管理局通報函</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>送達函</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>稽催函</translation>
    </message>
    <message>
        <source>there is no such incident</source>
        <translation>沒有這個事件</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the file of the authority&apos;s certificates holds none</source>
        <translation>時戳機構的憑證檔沒有憑證</translation>
    </message>
    <message>
        <source>this is no reply to a query for a time stamp</source>
        <translation>這不是時間戳記查詢的回覆</translation>
    </message>
    <message>
        <source>the authority gave no time stamp</source>
        <translation>時戳機構沒有給時間戳記</translation>
    </message>
    <message>
        <source>the time stamp names no time</source>
        <translation>時間戳記沒有時間</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>the signature of the time stamp is not good</source>
        <translation>時間戳記的簽章不正確</translation>
    </message>
    <message>
        <source>the time stamp is of something else than this store&apos;s history</source>
        <translation>這個時間戳記不是這個資料庫歷程的</translation>
    </message>
    <message>
        <source>the history up to entry %1 is not what was stamped at %2</source>
        <translation>歷程到第 %1 筆為止，已不是 %2 加蓋戳記時的內容</translation>
    </message>
    <message>
        <source>the time stamp of entry %1 of the history is damaged: %2</source>
        <translation>歷程第 %1 筆的時間戳記已損壞：%2</translation>
    </message>
    <message>
        <source>time stamps</source>
        <translation>時間戳記</translation>
    </message>
    <message>
        <source>Purge closed cases</source>
        <translation>清除已結案件</translation>
    </message>
    <message>
        <source>&amp;Number of cases</source>
        <translation>件數(&amp;N)</translation>
    </message>
    <message>
        <source>Closed &amp;before</source>
        <translation>結案日早於(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Purge closed cases…</source>
        <translation>清除已結案件(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>遮蔽個人資料(&amp;M)</translation>
    </message>
    <message>
        <source>Purged on %1: what is left of the case is there for the statistics and cannot be changed.</source>
        <translation>已於 %1 清除：案件留下的內容供統計之用，不能更改。</translation>
    </message>
    <message>
        <source>(purged)</source>
        <translation>（已清除）</translation>
    </message>
    <message>
        <source>Cases that will be purged for good: %1. Nobody can bring back what is removed. Who means it types how many they are.</source>
        <translation>將永久清除的案件：%1 件。移除的內容無法復原。確定要清除，請輸入件數。</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Nothing was purged. If these cases are meant, type their number as it stands above.</source>
        <translation>沒有清除任何案件。若確定是這些案件，請輸入上面所列的件數。</translation>
    </message>
    <message>
        <source>of the year %1: %2</source>
        <translation>%1 年：%2 件</translation>
    </message>
    <message>
        <source>without a number: %1</source>
        <translation>沒有案號：%1 件</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>The cases are being counted.</source>
        <translation>正在計算件數。</translation>
    </message>
    <message>
        <source>No case was closed before that day.</source>
        <translation>該日之前沒有已結的案件。</translation>
    </message>
    <message>
        <source>Cases that would be purged: %1</source>
        <translation>將清除的案件：%1 件</translation>
    </message>
    <message>
        <source>Cases that stay, because a page in the tray waits for them: %1</source>
        <translation>因待處理匣有頁面等候而保留的案件：%1 件</translation>
    </message>
    <message>
        <source>✓ Cases that were purged: %1</source>
        <translation>✓ 已清除的案件：%1 件</translation>
    </message>
    <message>
        <source>✕ These files could not be removed; remove them by hand:</source>
        <translation>✕ 下列檔案無法移除，請自行移除：</translation>
    </message>
    <message>
        <source>⚠ Parts of what was purged may still stand in the store&apos;s file: %1. They go when the program next opens the store.</source>
        <translation>⚠ 資料庫檔案中可能還有已清除內容的殘留：%1。下次開啟資料庫時即移除。</translation>
    </message>
    <message>
        <source>✓ A new backup of today was made.</source>
        <translation>✓ 已重新建立今日的備份。</translation>
    </message>
    <message>
        <source>⚠ In these older copies the cases still are as they were:</source>
        <translation>⚠ 下列較早的備份中，這些案件仍是原樣：</translation>
    </message>
    <message>
        <source>⚠ These copies cannot be read, so nobody can tell:</source>
        <translation>⚠ 下列備份無法讀取，無從得知其中是否還有：</translation>
    </message>
    <message>
        <source>⚠ These folders are not there now and may have such copies:</source>
        <translation>⚠ 下列資料夾目前不在，其中可能有這樣的備份：</translation>
    </message>
    <message>
        <source>Backups that were carried elsewhere are not known here; what was purged stands in those that were made before.</source>
        <translation>帶到他處的備份此處無從得知；清除之前所做的備份仍含有已清除的內容。</translation>
    </message>
    <message>
        <source>The cases are being purged. You can go on working.</source>
        <translation>正在清除案件，您可以繼續工作。</translation>
    </message>
    <message>
        <source>Remove the %1 older copies in which the purged cases still are? What else stands in them can be restored from no other backup.</source>
        <translation>要移除仍含有已清除案件的 %1 份較早備份嗎？其中的其他內容無法從別的備份還原。</translation>
    </message>
    <message>
        <source>Remove the copies</source>
        <translation>移除這些備份</translation>
    </message>
    <message>
        <source>The older copies are being removed.</source>
        <translation>正在移除較早的備份。</translation>
    </message>
    <message>
        <source>✓ Older copies that were removed: %1</source>
        <translation>✓ 已移除的較早備份：%1 份</translation>
    </message>
    <message>
        <source>%1, personal data masked</source>
        <translation>%1，已遮蔽個人資料</translation>
    </message>
    <message>
        <source>Purged at</source>
        <translation>清除時間</translation>
    </message>
    <message>
        <source>Purged were cases closed before</source>
        <translation>清除的是結案日早於此日的案件</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The case %1 was purged, so nothing can be filed with it any more.</source>
        <translation>案件 %1 已清除，不能再歸入任何頁面。</translation>
    </message>
    <message>
        <source>the case was purged; what is left of it is there for the statistics and stays</source>
        <translation>案件已清除；留下的內容供統計之用，不再變動</translation>
    </message>
    <message>
        <source>This day is yet to come; choose an earlier one.</source>
        <translation>這一天尚未到來，請選較早的日期。</translation>
    </message>
    <message>
        <source>the cases have changed meanwhile, so nothing was purged; look again how many there are</source>
        <translation>案件在此期間有變動，所以沒有清除；請再查看件數</translation>
    </message>
    <message>
        <source>something is reading the store</source>
        <translation>有程式正在讀取資料庫</translation>
    </message>
    <message>
        <source>draft made from the list of an incident</source>
        <translation>依事件清冊擬稿</translation>
    </message>
    <message>
        <source>history stamped by an authority</source>
        <translation>歷程加蓋時間戳記</translation>
    </message>
    <message>
        <source>In new notices, dispatches, letters and PDF files</source>
        <translation>用於新的限期改善單、寄發、書函與 PDF 檔</translation>
    </message>
    <message>
        <source>&amp;Address of the office, with its postcode</source>
        <translation>機關地址，含郵遞區號(&amp;A)</translation>
    </message>
    <message>
        <source>Drafts, and what the rules find in each</source>
        <translation>草稿，以及規則對各件的提示</translation>
    </message>
    <message>
        <source>&amp;Issue all without findings…</source>
        <translation>發出全部沒有提示的(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print the issued notices…</source>
        <translation>列印已發出的限期改善單(&amp;P)…</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>讀取檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>貼上資料列(&amp;P)</translation>
    </message>
    <message>
        <source>Take rows that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>取用在試算表中複製的資料列（Ctrl+V）</translation>
    </message>
    <message>
        <source>Wor&amp;ksheet</source>
        <translation>工作表(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Row of headings</source>
        <translation>標題列(&amp;R)</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>清冊的前幾列</translation>
    </message>
    <message>
        <source>&amp;Make the drafts</source>
        <translation>製作草稿(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name of the new one</source>
        <translation>新事件名稱(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;otice date</source>
        <translation>日期(&amp;O)</translation>
    </message>
    <message>
        <source>Dead&amp;line</source>
        <translation>改善期限(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>事由(&amp;A)</translation>
    </message>
    <message>
        <source>Improvemen&amp;t items</source>
        <translation>改善事項(&amp;T)</translation>
    </message>
    <message>
        <source>Legal &amp;bases</source>
        <translation>法令依據(&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;ur contact window</source>
        <translation>聯絡窗口(&amp;U)</translation>
    </message>
    <message>
        <source>{ip}, {malicious_ip}, {from} and {to} become what the list says of each organisation.</source>
        <translation>{ip}、{malicious_ip}、{from}、{to} 會換成清冊中各機關(構)的內容。</translation>
    </message>
    <message>
        <source>Which organisation the row is about</source>
        <translation>這一列是哪一個機關(構)</translation>
    </message>
    <message>
        <source>Code or part of the &amp;name</source>
        <translation>代碼或名稱的一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Organisations of the directory</source>
        <translation>通訊錄中的機關(構)</translation>
    </message>
    <message>
        <source>Record for the chosen cases</source>
        <translation>整批登錄所選案件</translation>
    </message>
    <message>
        <source>&amp;What to record</source>
        <translation>登錄什麼(&amp;W)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄發</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送達</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>劃除</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Registered numbers</source>
        <translation>掛號號碼(&amp;R)</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>不登錄</translation>
    </message>
    <message>
        <source>Running from a first one</source>
        <translation>由第一個號碼起連號</translation>
    </message>
    <message>
        <source>From the post&apos;s list, one a line</source>
        <translation>取自郵局清單，一行一個</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>第一個號碼(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Numbers, one a line</source>
        <translation>號碼，一行一個(&amp;N)</translation>
    </message>
    <message>
        <source>Reason of the stri&amp;king out</source>
        <translation>劃除理由(&amp;K)</translation>
    </message>
    <message>
        <source>The chosen cases</source>
        <translation>所選的案件</translation>
    </message>
    <message>
        <source>Record also what the rules warn &amp;of</source>
        <translation>規則提醒的也登錄(&amp;O)</translation>
    </message>
    <message>
        <source>Rows that are set aside</source>
        <translation>擱置的列</translation>
    </message>
    <message>
        <source>Choose the or&amp;ganisation…</source>
        <translation>選擇機關(構)(&amp;G)…</translation>
    </message>
    <message>
        <source>Say which organisation the row is about (Enter)</source>
        <translation>指定這一列是哪一個機關(構)（Enter）</translation>
    </message>
    <message>
        <source>Take the choices back</source>
        <translation>取消所指定的機關(構)</translation>
    </message>
    <message>
        <source>Rows that are used and worth a look</source>
        <translation>已採用但值得一看的列</translation>
    </message>
    <message>
        <source>&amp;First free label</source>
        <translation>第一張空白標籤(&amp;F)</translation>
    </message>
    <message>
        <source>Usual la&amp;yout</source>
        <translation>恢復預設版面(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄數(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>列數(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Left margin</source>
        <translation>左邊界(&amp;L)</translation>
    </message>
    <message>
        <source>Ri&amp;ght margin</source>
        <translation>右邊界(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Top margin</source>
        <translation>上邊界(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bottom margin</source>
        <translation>下邊界(&amp;B)</translation>
    </message>
    <message>
        <source>Gap between c&amp;olumns</source>
        <translation>欄間距(&amp;O)</translation>
    </message>
    <message>
        <source>Gap between ro&amp;ws</source>
        <translation>列間距(&amp;W)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書函</translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>發文日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>發文字號(&amp;N)</translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation>寄發方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Name of the o&amp;ffice</source>
        <translation>發文機關(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address of the office</source>
        <translation>機關地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>承辦人(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a temp&amp;late…</source>
        <translation>選擇範本(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back to the usual template</source>
        <translation>改回內建範本(&amp;B)</translation>
    </message>
    <message>
        <source>Save the starte&amp;r template as…</source>
        <translation>另存內建範本(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as te&amp;xt (ODT)…</source>
        <translation>存成文字文件（ODT）(&amp;X)…</translation>
    </message>
    <message>
        <source>For the document &amp;system…</source>
        <translation>供公文系統(&amp;S)…</translation>
    </message>
    <message>
        <source>The letter &amp;was sent</source>
        <translation>已經寄出(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Addresses and registered mail</source>
        <translation>地址與掛號郵件</translation>
    </message>
    <message>
        <source>&amp;Day of the list</source>
        <translation>交寄日期(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the r&amp;ight</source>
        <translation>向右移(&amp;I)</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>向下移(&amp;V)</translation>
    </message>
    <message>
        <source>Address, from t&amp;he left</source>
        <translation>地址距左邊(&amp;H)</translation>
    </message>
    <message>
        <source>Address, fro&amp;m the top</source>
        <translation>地址距上邊(&amp;M)</translation>
    </message>
    <message>
        <source>U&amp;sual place</source>
        <translation>恢復預設位置(&amp;S)</translation>
    </message>
    <message>
        <source>Test print with the o&amp;utlines</source>
        <translation>試印外框(&amp;U)</translation>
    </message>
    <message>
        <source>Cases that are left out</source>
        <translation>略過的案件</translation>
    </message>
    <message>
        <source>Save as a t&amp;able…</source>
        <translation>存成表格(&amp;A)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>列印(&amp;N)…</translation>
    </message>
    <message>
        <source>Notices from an &amp;incident&apos;s list</source>
        <translation>依清冊發單(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Addresses and registered mail…</source>
        <translation>地址與掛號郵件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Letter about the case…</source>
        <translation>本案的書函(&amp;L)…</translation>
    </message>
    <message>
        <source>Record for the chosen c&amp;ases…</source>
        <translation>整批登錄所選案件(&amp;A)…</translation>
    </message>
    <message>
        <source>Drafts to issue</source>
        <translation>待發出的草稿</translation>
    </message>
    <message>
        <source>Notices are being issued here; try again when they are.</source>
        <translation>這裡正在發出限期改善單；完成後再試一次。</translation>
    </message>
    <message>
        <source>Drafts that were made for %2: %1</source>
        <translation>已為「%2」製作草稿：%1 件</translation>
    </message>
    <message>
        <source>Undo (&amp;Z)</source>
        <translation>復原(&amp;Z)</translation>
    </message>
    <message>
        <source>Not taken: %1. Only one list can be read at once.</source>
        <translation>未接受：%1。一次只能讀取一份清冊。</translation>
    </message>
    <message>
        <source>Not taken: %1. Case files (.json), an address book (.csv) and an incident&apos;s list (.xlsx, .ods) can be dropped here.</source>
        <translation>未接受：%1。這裡可以拖放案件檔（.json）、通訊錄（.csv）與事件清冊（.xlsx、.ods）。</translation>
    </message>
    <message>
        <source>The notice was not issued yet; letters about it come after that.</source>
        <translation>尚未發出；發出後才有書函。</translation>
    </message>
    <message>
        <source>the store has changed meanwhile; look at the counts again</source>
        <translation>資料庫在這期間有變更；請再看一次各項件數</translation>
    </message>
    <message>
        <source>there is no such incident any more</source>
        <translation>這個資安事件已不存在</translation>
    </message>
    <message>
        <source>✓ issued</source>
        <translation>✓ 已發出</translation>
    </message>
    <message>
        <source>✕ Not issued: %1</source>
        <translation>✕ 未發出：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>提示數</translation>
    </message>
    <message>
        <source>What the rules find</source>
        <translation>規則的提示</translation>
    </message>
    <message>
        <source>The rules look through the drafts.</source>
        <translation>正在依規則檢查草稿。</translation>
    </message>
    <message>
        <source>What was typed into one of these drafts is being kept; try again in a moment.</source>
        <translation>其中一件草稿輸入的內容正在儲存；請稍候再試。</translation>
    </message>
    <message>
        <source>Issue %1 notices, in the order of the table? The first gets the number %2, each other one the next. This cannot be undone.</source>
        <translation>要依表格的順序發出 %1 件限期改善單嗎？第一件的案號是 %2，其餘依序取號。發出後無法復原。</translation>
    </message>
    <message>
        <source>Issue %1 notices</source>
        <translation>發出 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 notices</source>
        <translation>%1／%2 件</translation>
    </message>
    <message>
        <source>✓ Notices that were issued: %1</source>
        <translation>✓ 已發出：%1 件</translation>
    </message>
    <message>
        <source>✕ Drafts that were refused: %1; the table says why.</source>
        <translation>✕ 未發出：%1 件，原因列在表格中。</translation>
    </message>
    <message>
        <source>Drafts whose turn did not come: %1</source>
        <translation>尚未輪到的草稿：%1 件</translation>
    </message>
    <message>
        <source>No draft is here. Make drafts from an incident&apos;s list, or choose drafts in the list of cases and press F10.</source>
        <translation>這裡沒有草稿。請依清冊製作草稿，或在案件清單選取草稿後按 F10。</translation>
    </message>
    <message>
        <source>Cases: %1 = drafts without findings %2 + with findings %3 + issued %4</source>
        <translation>共 %1 件＝草稿無提示 %2＋草稿有提示 %3＋已發出 %4</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>已停止讀取。</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>正在讀取清冊。</translation>
    </message>
    <message>
        <source>Nothing to paste: copy rows in the spreadsheet first, with their headings.</source>
        <translation>沒有可貼上的內容：請先在試算表中連同標題複製資料列。</translation>
    </message>
    <message>
        <source>Read an incident&apos;s list</source>
        <translation>讀取事件清冊</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>清冊（*.xlsx *.ods *.csv *.tsv *.txt）</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案（*）</translation>
    </message>
    <message>
        <source>(choose the worksheet)</source>
        <translation>（選擇工作表）</translation>
    </message>
    <message>
        <source>Several worksheets have something on them. Choose the one with the list.</source>
        <translation>有好幾張工作表都有內容，請選擇清冊所在的那一張。</translation>
    </message>
    <message>
        <source>No list is here. Read the file with the addresses of an incident, drop it here, or paste rows that were copied in a spreadsheet, with their headings.</source>
        <translation>這裡還沒有清冊。請讀取事件的 IP 清冊檔案、把檔案拖放到這裡，或貼上在試算表中連同標題複製的資料列。</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>讀取檔案…</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>貼上資料列</translation>
    </message>
    <message>
        <source>No draft was made: what stands under the fields would be wrong in every one of them.</source>
        <translation>沒有製作草稿：各欄位下方所列的問題，每一件草稿都會有。</translation>
    </message>
    <message>
        <source>No draft was made yet: the rules would remark on every one of them what stands under the fields. To make them all the same, press the button again.</source>
        <translation>還沒有製作草稿：各欄位下方的提醒，每一件草稿都會有。仍要製作時，請再按一次。</translation>
    </message>
    <message>
        <source>The drafts are being made.</source>
        <translation>正在製作草稿。</translation>
    </message>
    <message>
        <source>✕ No draft was made: %1</source>
        <translation>✕ 沒有製作草稿：%1</translation>
    </message>
    <message>
        <source>✓ Drafts that were made: %1</source>
        <translation>✓ 已製作草稿：%1 件</translation>
    </message>
    <message>
        <source>&amp;Make %1 drafts</source>
        <translation>製作 %1 件草稿(&amp;M)</translation>
    </message>
    <message>
        <source>Its own IP addresses</source>
        <translation>使用者 IP</translation>
    </message>
    <message>
        <source>Malicious addresses</source>
        <translation>惡意 IP</translation>
    </message>
    <message>
        <source>First day of the list</source>
        <translation>起日</translation>
    </message>
    <message>
        <source>Last day of the list</source>
        <translation>迄日</translation>
    </message>
    <message>
        <source>Event number</source>
        <translation>事件編號</translation>
    </message>
    <message>
        <source>Note of the list</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What column %1 is: %2</source>
        <translation>第 %1 欄是什麼：%2</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>（不使用）</translation>
    </message>
    <message>
        <source>(the list has no headings)</source>
        <translation>（清冊沒有標題）</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Rows: %1 = used %2 + set aside %3. Organisations in the list: %4; drafts: %5.</source>
        <translation>共 %1 列＝採用 %2＋擱置 %3。清冊中的機關(構) %4，草稿 %5 件。</translation>
    </message>
    <message>
        <source>⚠ Row %1: %2</source>
        <translation>⚠ 第 %1 列：%2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…還有 %1 項</translation>
    </message>
    <message>
        <source>Row %1 says the code %2.</source>
        <translation>第 %1 列的代碼是 %2。</translation>
    </message>
    <message>
        <source>Row %1 says the name %2.</source>
        <translation>第 %1 列的名稱是「%2」。</translation>
    </message>
    <message>
        <source>Row %1 says the code %2 and the name %3.</source>
        <translation>第 %1 列的代碼是 %2，名稱是「%3」。</translation>
    </message>
    <message>
        <source>the pasted rows</source>
        <translation>貼上的資料列</translation>
    </message>
    <message>
        <source>(a new incident)</source>
        <translation>（新的資安事件）</translation>
    </message>
    <message>
        <source>Say what the office calls this incident.</source>
        <translation>請填寫本機關如何稱呼這個資安事件。</translation>
    </message>
    <message>
        <source>There is an incident of this name; choose it above, or give the new one another.</source>
        <translation>已有這個名稱的資安事件；請在上方選擇，或換一個名稱。</translation>
    </message>
    <message>
        <source>%1 is no date yet.</source>
        <translation>%1 還不是完整的日期。</translation>
    </message>
    <message>
        <source>Also the &amp;other rows that name it so (%1)</source>
        <translation>寫法相同的其他 %1 列也是(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take this organisation</source>
        <translation>採用這個機關(構)(&amp;T)</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>The directory has none of this code or name. Type another part of it, or add it to the directory first.</source>
        <translation>通訊錄中沒有這個代碼或名稱。請改輸入其他部分，或先加入通訊錄。</translation>
    </message>
    <message>
        <source>Re&amp;cord</source>
        <translation>登錄(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1／%2 件</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>沒有登錄任何內容。</translation>
    </message>
    <message>
        <source>✓ Cases that are recorded: %1</source>
        <translation>✓ 已登錄：%1 件</translation>
    </message>
    <message>
        <source>✕ Cases that are not: %1; the table says why. They can be tried again.</source>
        <translation>✕ 未登錄：%1 件，原因列在表格中，可以再試一次。</translation>
    </message>
    <message>
        <source>Re&amp;cord with %1 cases</source>
        <translation>登錄 %1 件(&amp;C)</translation>
    </message>
    <message>
        <source>✓ recorded</source>
        <translation>✓ 已登錄</translation>
    </message>
    <message>
        <source>✕ Refused: %1</source>
        <translation>✕ 未登錄：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>擱置的原因</translation>
    </message>
    <message>
        <source>No row is set aside.</source>
        <translation>沒有擱置的列。</translation>
    </message>
    <message>
        <source>Rows that lead to no notice stand here, each with its reason.</source>
        <translation>不會發單的列列在這裡，並說明原因。</translation>
    </message>
    <message>
        <source>Each label is %1 mm × %2 mm.</source>
        <translation>每張標籤 %1 mm × %2 mm。</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>書函：%1</translation>
    </message>
    <message>
        <source>There is no such letter now: %1</source>
        <translation>目前沒有這種書函：%1</translation>
    </message>
    <message>
        <source>The letter needs its date.</source>
        <translation>請填寫發文日期。</translation>
    </message>
    <message>
        <source>A reminder is no paper of the case; that it was sent can be noted on the page of the notes.</source>
        <translation>稽催函不是案件的文件；寄出後可記在「備註」。</translation>
    </message>
    <message>
        <source>Recorded as sent: %1. What is wrong there is corrected on the page of the dispatches.</source>
        <translation>已登錄寄出：%1。登錄有誤時，在「寄發」步驟更正。</translation>
    </message>
    <message>
        <source>The text (ODT) is made from the usual template.</source>
        <translation>文字文件（ODT）使用內建範本。</translation>
    </message>
    <message>
        <source>The text (ODT) is made from this template: %1</source>
        <translation>文字文件（ODT）使用這份範本：%1</translation>
    </message>
    <message>
        <source>Template of the letter</source>
        <translation>書函的範本</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文字文件 (*.odt)</translation>
    </message>
    <message>
        <source>Save the letter as a text</source>
        <translation>將書函存成文字文件</translation>
    </message>
    <message>
        <source>Save the starter template</source>
        <translation>另存內建範本</translation>
    </message>
    <message>
        <source>Folder for the files of the document system</source>
        <translation>存放公文系統檔案的資料夾</translation>
    </message>
    <message>
        <source>The folder already has a file of this name; choose another folder</source>
        <translation>資料夾中已有同名的檔案；請選擇其他資料夾</translation>
    </message>
    <message>
        <source>The template has fields that no letter has: %1. Fields are: %2</source>
        <translation>範本有書函沒有的欄位：%1。可用的欄位：%2</translation>
    </message>
    <message>
        <source>The template is good, and is taken for these letters from now on.</source>
        <translation>範本沒有問題，之後這種書函都使用它。</translation>
    </message>
    <message>
        <source>Exported: %1. Change it in LibreOffice, then choose it as the template.</source>
        <translation>已匯出：%1。請在 LibreOffice 修改，再選為範本。</translation>
    </message>
    <message>
        <source>The sender&apos;s place stays empty: the name or the address of the office is not among the office settings yet.</source>
        <translation>寄件人欄會留白：機關設定中尚無機關名稱或地址。</translation>
    </message>
    <message>
        <source>The list needs its day.</source>
        <translation>請填寫交寄日期。</translation>
    </message>
    <message>
        <source>There is no letter to any of these cases; below stands why, case by case.</source>
        <translation>所選案件都沒有可寄的郵件；各件的原因列在左側。</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>郵件：%1 件</translation>
    </message>
    <message>
        <source>Letters: %1; left out, and why: %2</source>
        <translation>郵件：%1 件；略過 %2 件，原因如下：</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>存成表格</translation>
    </message>
    <message>
        <source>A table is a file .ods, .xlsx or .csv; choose one of these names.</source>
        <translation>表格檔為 .ods、.xlsx 或 .csv；請以其中一種為副檔名。</translation>
    </message>
    <message>
        <source>No column is %1 or %2; say which one it is</source>
        <translation>沒有一欄是「%1」或「%2」；請指定是哪一欄</translation>
    </message>
    <message>
        <source>the place of the address, %1 mm × %2 mm, would not lie on the paper</source>
        <translation>地址的位置（%1 mm × %2 mm）會超出紙張</translation>
    </message>
    <message>
        <source>the labels are %1 mm × %2 mm; the post office needs at least 70 mm × 25 mm</source>
        <translation>標籤為 %1 mm × %2 mm；郵局要求至少 70 mm × 25 mm</translation>
    </message>
    <message>
        <source>the notice is not issued yet, so that nothing goes out</source>
        <translation>尚未發出，沒有要寄的文件</translation>
    </message>
    <message>
        <source>neither the notice nor the directory has an address</source>
        <translation>限期改善單與通訊錄都沒有地址</translation>
    </message>
    <message>
        <source>no such paper was sent</source>
        <translation>這份文件沒有寄發過</translation>
    </message>
    <message>
        <source>several such papers were sent; strike the wrong one out in the case</source>
        <translation>這份文件寄發過好幾次；請在案件中劃除錯的那一次</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>the store has no such case</source>
        <translation>資料庫中沒有這個案件</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>第 %1 行（%2）</translation>
    </message>
    <message>
        <source>%1: there is no number.</source>
        <translation>%1：沒有號碼。</translation>
    </message>
    <message>
        <source>%1: “%2” is no registered number.</source>
        <translation>%1：「%2」不是掛號號碼。</translation>
    </message>
    <message>
        <source>%1: “%2” has another length than the first number.</source>
        <translation>%1：「%2」的長度與第一個號碼不同。</translation>
    </message>
    <message>
        <source>%1: %2 stands in line %3 (%4) already.</source>
        <translation>%1：%2 已出現在第 %3 行（%4）。</translation>
    </message>
    <message>
        <source>There are %1 numbers for %2 cases; the first case without one is %3.</source>
        <translation>有 %1 個號碼，案件有 %2 件；第一件沒有號碼的是 %3。</translation>
    </message>
    <message>
        <source>There are %1 numbers for %2 cases.</source>
        <translation>有 %1 個號碼，案件有 %2 件。</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>沒有案件</translation>
    </message>
    <message>
        <source>Type the first number.</source>
        <translation>請輸入第一個號碼。</translation>
    </message>
    <message>
        <source>“%1” does not run on; that takes 4 to 10 digits. Paste other numbers from the post&apos;s list.</source>
        <translation>「%1」不能連號；連號的號碼是 4 至 10 位數字。其他號碼請貼上郵局的清單。</translation>
    </message>
    <message>
        <source>From %1 on there are not enough numbers of %2 digits for %3 cases.</source>
        <translation>從 %1 起，%2 位數字的號碼不夠 %3 件使用。</translation>
    </message>
    <message>
        <source>Show &amp;all cases</source>
        <translation>顯示全部案件(&amp;A)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>What happened &amp;from</source>
        <translation>發生於(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>匯出統計表(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>列印統計表(&amp;P)…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計項目</translation>
    </message>
    <message>
        <source>Table of the figure</source>
        <translation>這一項的表格</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>另存這份清單</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>檔案種類(&amp;K)</translation>
    </message>
    <message>
        <source>ODS for LibreOffice</source>
        <translation>LibreOffice 試算表（ODS）</translation>
    </message>
    <message>
        <source>XLSX for Excel</source>
        <translation>Excel 活頁簿（XLSX）</translation>
    </message>
    <message>
        <source>CSV, text only</source>
        <translation>CSV（純文字）</translation>
    </message>
    <message>
        <source>In a CSV file a text that begins like a formula (=, +, -, @) gets an apostrophe before it, so that no spreadsheet takes it for one.</source>
        <translation>在 CSV 檔中，開頭像公式（=、+、-、@）的文字，前面會加上一個 &apos;，以免試算表軟體當作公式執行。</translation>
    </message>
    <message>
        <source>The list is being saved</source>
        <translation>清單儲存中</translation>
    </message>
    <message>
        <source>Years of the calendar</source>
        <translation>辦公日曆表的年度</translation>
    </message>
    <message>
        <source>Changed days</source>
        <translation>變更的日期</translation>
    </message>
    <message>
        <source>Changed deadlines</source>
        <translation>變更的期限</translation>
    </message>
    <message>
        <source>Days on which the office is closed</source>
        <translation>停班日</translation>
    </message>
    <message>
        <source>Cases of the organisation</source>
        <translation>改善對象的案件</translation>
    </message>
    <message>
        <source>%1 cases, counted %2 times</source>
        <translation>%1 件，計 %2 次</translation>
    </message>
    <message>
        <source>Only cases of the statistics as of %1: %2 – %3 – %4 (%5)</source>
        <translation>僅列出截至 %1 統計中的案件：%2－%3－%4（%5）</translation>
    </message>
    <message>
        <source>&amp;Show these cases</source>
        <translation>顯示這些案件(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing to count here until this day.</source>
        <translation>到這一日為止，這一項沒有資料。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>匯出統計表</translation>
    </message>
    <message>
        <source>PDF, with charts (*.pdf)</source>
        <translation>PDF（有圖） (*.pdf)</translation>
    </message>
    <message>
        <source>ODS for LibreOffice (*.ods)</source>
        <translation>LibreOffice 試算表 (*.ods)</translation>
    </message>
    <message>
        <source>XLSX for Excel (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>已儲存統計表：%1</translation>
    </message>
    <message>
        <source>Being counted: %1 cases</source>
        <translation>計算中：%1 件</translation>
    </message>
    <message>
        <source>Choose a number that counts cases.</source>
        <translation>請選擇計算案件的數字。</translation>
    </message>
    <message>
        <source>The report is being saved.</source>
        <translation>統計表儲存中。</translation>
    </message>
    <message>
        <source>The days end before they begin.</source>
        <translation>期間的結束早於開始。</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>The cases that came and went are not those that are open; verify the store.</source>
        <translation>收結存不符：期初與新發、結案等不等於期末。請檢查資料庫。</translation>
    </message>
    <message>
        <source>No case was issued until this day. Choose a later day, or issue a notice first.</source>
        <translation>到這一日為止沒有發出案件。請選擇較晚的日期，或先發出限期改善單。</translation>
    </message>
    <message>
        <source>The figures are not counted yet.</source>
        <translation>統計尚未計算完成。</translation>
    </message>
    <message>
        <source>As of %1. Enter on a number shows its cases.</source>
        <translation>截至 %1。在數字上按 Enter，顯示所計的案件。</translation>
    </message>
    <message>
        <source>Sa&amp;ve this list as…</source>
        <translation>另存這份清單(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>統計(&amp;F)</translation>
    </message>
    <message>
        <source>There is no list here that can be saved.</source>
        <translation>這裡沒有可以儲存的清單。</translation>
    </message>
    <message>
        <source>Pages in the tray</source>
        <translation>待歸案的頁面</translation>
    </message>
    <message>
        <source>This list is not there yet.</source>
        <translation>清單尚未讀取完成。</translation>
    </message>
    <message>
        <source>All rows of the list %1 are saved, with its filter, its order and the columns in sight: %2</source>
        <translation>將儲存清單「%1」的全部的列，篩選、排序與顯示的欄位都與眼前相同：%2</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>另存清單</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>已取消，沒有存檔。</translation>
    </message>
    <message>
        <source>The list was saved: %1 (%2 rows).</source>
        <translation>已儲存清單：%1（%2 列）。</translation>
    </message>
    <message>
        <source>CSV, text only (*.csv)</source>
        <translation>CSV 純文字 (*.csv)</translation>
    </message>
    <message>
        <source>there is an incident of this name already</source>
        <translation>已有這個名稱的資安事件</translation>
    </message>
    <message>
        <source>Cases whose turn did not come: %1</source>
        <translation>尚未輪到的案件：%1 件</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose that name to replace it, or another one.</source>
        <translation>已有檔案 %1。要取代它，請選取這個名稱；否則請用別的名稱。</translation>
    </message>
    <message>
        <source>there is a store in this database already</source>
        <translation>伺服器的這個資料庫中已有本程式的資料</translation>
    </message>
    <message>
        <source>the database must be made with the encoding UTF8 and the locale C</source>
        <translation>建立資料庫時，編碼須為 UTF8，語系須為 C</translation>
    </message>
    <message>
        <source>something could not be done before; nothing was saved</source>
        <translation>先前有一步未能完成；未儲存任何內容</translation>
    </message>
    <message>
        <source>another desk is writing to the store; nothing was saved, try again</source>
        <translation>另一個座位正在寫入資料庫；未儲存任何內容，請再試一次</translation>
    </message>
    <message>
        <source>the server has no room left; nothing was saved</source>
        <translation>伺服器沒有空間了；未儲存任何內容</translation>
    </message>
    <message>
        <source>the server does not accept this name and password</source>
        <translation>伺服器不接受這個名稱與密碼</translation>
    </message>
    <message>
        <source>this name has no right to do so on the server</source>
        <translation>這個名稱在伺服器上沒有這項權限</translation>
    </message>
    <message>
        <source>a server&apos;s address must not hold a password: put it into the password file of PostgreSQL (~/.pgpass)</source>
        <translation>伺服器的位址不可以含有密碼：請把密碼寫在 PostgreSQL 的密碼檔（~/.pgpass）</translation>
    </message>
    <message>
        <source>this is no address of a server: postgresql://HOST/NAME or postgresql:///NAME?host=/FOLDER</source>
        <translation>這不是伺服器的位址：應為 postgresql://HOST/NAME 或 postgresql:///NAME?host=/FOLDER</translation>
    </message>
    <message>
        <source>there is no store in this database, or this name may not see it; noticedesk init makes one</source>
        <translation>伺服器的這個資料庫中沒有本程式的資料，或這個名稱看不到；可用 noticedesk init 建立</translation>
    </message>
    <message>
        <source>the server cannot be used (%1)</source>
        <translation>無法使用伺服器（%1）</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>伺服器沒有回應</translation>
    </message>
    <message>
        <source>the store is on a server, where its administrator does this</source>
        <translation>資料庫在伺服器上，由伺服器管理者處理</translation>
    </message>
    <message>
        <source>⚠ The server has not answered since %1. Type on: it is kept at this desk.</source>
        <translation>⚠ 伺服器自 %1 起沒有回應。請繼續輸入，內容會先存在這台電腦上。</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <translation>伺服器已恢復回應。</translation>
    </message>
    <message>
        <source>Somebody else has changed this draft since you typed into it.</source>
        <translation>您輸入之後，已有他人修改這份草稿。</translation>
    </message>
    <message>
        <source>Nothing was overwritten: what you typed is in its fields again, and what they recorded is in the history. It takes the place of theirs only when you type on or record.</source>
        <translation>沒有任何內容被覆蓋：您輸入的內容已放回欄位，對方記錄的內容在歷程中。您繼續輸入或記錄時，才會取代對方的內容。</translation>
    </message>
    <message>
        <source>✓ Kept at this desk until the server is back</source>
        <translation>✓ 已存在這台電腦，待伺服器恢復後送出</translation>
    </message>
    <message>
        <source>The server&apos;s administrator keeps the backups</source>
        <translation>備份由伺服器管理者保管</translation>
    </message>
    <message>
        <source>the connection to the server was lost; when it is back, look whether this was saved</source>
        <translation>與伺服器的連線中斷；恢復後請確認這項是否已儲存</translation>
    </message>
    <message>
        <source>the server gave this up; nothing was saved</source>
        <translation>伺服器中止了這項作業；未儲存任何內容</translation>
    </message>
    <message>
        <source>✎ %1 has been typing into “%2” since %3.</source>
        <translation>✎ %1 自 %3 起正在輸入「%2」。</translation>
    </message>
    <message>
        <source>the store is of an earlier version (%1); its owner brings it to version %2 by opening it with this program</source>
        <translation>資料庫是較舊的版本（%1）；由其擁有者以本程式開啟一次，即更新為版本 %2</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translation>承辦人(&amp;F)</translation>
    </message>
    <message>
        <source>Accoun&amp;t</source>
        <translation>帳號(&amp;T)</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>案件交接</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>接交人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All open cases</source>
        <translation>全部未結案件(&amp;A)</translation>
    </message>
    <message>
        <source>Open cases of the officer</source>
        <translation>承辦人的未結案件</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>交接(&amp;H)</translation>
    </message>
    <message>
        <source>Cas&amp;es of</source>
        <translation>承辦人(&amp;E)</translation>
    </message>
    <message>
        <source>no officer yet</source>
        <translation>未指定承辦人</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>O&amp;fficers</source>
        <translation>承辦人(&amp;F)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未結案件</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>No officer is here yet. Where several people share the cases, each case says whose it is, and the start page can show one&apos;s own.</source>
        <translation>尚無承辦人。由多人分辦時，每件案件可註明承辦人，「今日」可只看自己的案件。</translation>
    </message>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>案件交接(&amp;H)…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The account at this window is %1.</source>
        <translation>本視窗使用的帳號是 %1。</translation>
    </message>
    <message>
        <source>The list to be signed is made when the cases are handed over.</source>
        <translation>交接後會在此產生供簽章的移交清冊。</translation>
    </message>
    <message>
        <source>choose an officer</source>
        <translation>請選擇承辦人</translation>
    </message>
    <message>
        <source>%1 (open cases: %2)</source>
        <translation>%1（未結 %2 件）</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2</source>
        <translation>已選 %1／%2 件</translation>
    </message>
    <message>
        <source>These are this officer&apos;s cases already. Choose another officer.</source>
        <translation>這些案件原本就由這位承辦人承辦，請選擇另一位。</translation>
    </message>
    <message>
        <source>The office has no officers yet. Add them under Directories first.</source>
        <translation>尚無承辦人，請先至「基本資料」新增。</translation>
    </message>
    <message>
        <source>Cases handed over to %1: %2</source>
        <translation>已移交 %2 件給%1。</translation>
    </message>
    <message>
        <source>Cases handed over to %1: %2; closed, removed or another officer&apos;s meanwhile, and left: %3</source>
        <translation>已移交 %2 件給%1；另有 %3 件已結案、刪除或改由他人承辦，未移交。</translation>
    </message>
    <message>
        <source>handed over to another officer</source>
        <translation>移交其他承辦人</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>承辦人：%1</translation>
    </message>
    <message>
        <source>all officers</source>
        <translation>全部承辦人</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <translation>我（%1）</translation>
    </message>
    <message>
        <source>me, and as deputy (%1)</source>
        <translation>我與代理（%1）</translation>
    </message>
    <message>
        <source>There are days, but no deputy. Choose who stands in.</source>
        <translation>已填代理日期，但沒有代理人。請選擇代理人。</translation>
    </message>
    <message>
        <source>Nobody is their own deputy. Choose another officer.</source>
        <translation>不能代理自己。請選擇另一位承辦人。</translation>
    </message>
    <message>
        <source>This needs a day, such as 1151122 or +0, from which the deputy stands in.</source>
        <translation>請填代理起日，例如 1151122 或 +0。</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>請填承辦人姓名。</translation>
    </message>
    <message>
        <source>Another officer has this name already. Write them apart, for example by the unit.</source>
        <translation>已有同名的承辦人。請加註以資區別，例如單位。</translation>
    </message>
    <message>
        <source>Another officer has this account already.</source>
        <translation>已有承辦人使用這個帳號。</translation>
    </message>
    <message>
        <source>The deputy is no officer of this office. Add the deputy first.</source>
        <translation>代理人不在承辦人名單中。請先新增。</translation>
    </message>
    <message>
        <source>“officer” belongs to the schema “%1”, not to “%2”</source>
        <translation>「officer」屬於「%1」格式，不屬於「%2」</translation>
    </message>
    <message>
        <source>“calls”, “notes” and “struckOut” belong to the schema “%1”, not to “%2”</source>
        <translation>「calls」、「notes」與「struckOut」屬於「%1」格式，不屬於「%2」</translation>
    </message>
    <message>
        <source>The schema “%1” is not known; this program reads “%2” to “%3”</source>
        <translation>不認識「%1」格式；本程式可讀「%2」至「%3」</translation>
    </message>
    <message>
        <source>List of cases handed over</source>
        <translation>業務移交清冊</translation>
    </message>
    <message>
        <source>the cases are with this officer already</source>
        <translation>這些案件原本就由這位承辦人承辦</translation>
    </message>
    <message>
        <source>this is no officer of the office; add the officer first</source>
        <translation>不在承辦人名單中；請先新增承辦人</translation>
    </message>
    <message>
        <source>Open cases bear this name. Add an officer with the other name, and hand the cases over.</source>
        <translation>尚有未結案件使用這個姓名。請以新姓名新增承辦人，再交接案件。</translation>
    </message>
    <message>
        <source>The officer is another one&apos;s deputy. Choose another deputy there first.</source>
        <translation>此人是其他承辦人的代理人。請先在那裡改選代理人。</translation>
    </message>
    <message>
        <source>The officer has open cases. Hand them over first.</source>
        <translation>此承辦人尚有未結案件。請先交接。</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>&amp;From officer</source>
        <translation>移交人(&amp;F)</translation>
    </message>
    <message>
        <source>Assigned &amp;to</source>
        <translation>承辦人(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;puty</source>
        <translation>代理人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>承辦人(&amp;O)</translation>
    </message>
    <message>
        <source>Hand cases ov&amp;er…</source>
        <translation>案件交接(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Name of the officer</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands &amp;in from</source>
        <translation>代理起日(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>代理迄日(&amp;U)</translation>
    </message>
    <message>
        <source>⚠ Parts of what was purged may still stand in the server&apos;s files: %1. They go when the store&apos;s owner next opens it with this program.</source>
        <translation>⚠ 已清除的內容可能仍有部分留在伺服器的檔案中：%1。資料庫擁有者下次以本程式開啟時即會清除。</translation>
    </message>
    <message>
        <source>Other desks remove their copies when they next open the store. Backups are the administrator&apos;s; what was purged stands in those that were made before.</source>
        <translation>其他電腦下次開啟資料庫時會移除各自的複本。備份由管理者處理；先前的備份中仍有已清除的內容。</translation>
    </message>
    <message>
        <source>only the owner of the store can have the server&apos;s tables written anew</source>
        <translation>只有資料庫擁有者可以讓伺服器重寫資料表</translation>
    </message>
    <message>
        <source>The list is neither printed nor exported yet, and is made only here. Close once more to do without it.</source>
        <translation>移交清冊尚未列印或匯出，而且只能在這裡產生。若不需要，請再按一次關閉。</translation>
    </message>
    <message>
        <source>the store was brought to another version meanwhile; nothing was saved: close this program and start its new version</source>
        <translation>資料庫已由另一版本的程式更新；尚未儲存任何內容：請關閉本程式，改用新版程式</translation>
    </message>
    <message>
        <source>Discard the list</source>
        <translation>捨棄清單</translation>
    </message>
    <message>
        <source>Not done: somebody else has changed this case meanwhile.</source>
        <translation>尚未完成：其他人同時修改了此案。</translation>
    </message>
    <message>
        <source>What was typed here is not recorded. Close once more to do without it.</source>
        <translation>這裡輸入的內容還沒有登錄。再關閉一次，就會放棄。</translation>
    </message>
    <message>
        <source>Delete the view %1? Its cases stay as they are.</source>
        <translation>要刪除檢視「%1」嗎？其中的案件不受影響。</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Only the cases of this group of the start page: %1</source>
        <translation>僅列今日頁面這一組的案件：%1</translation>
    </message>
    <message>
        <source>Only the cases that are due on %1</source>
        <translation>僅列 %1 到期的案件</translation>
    </message>
    <message>
        <source>No case can be searched for: %1</source>
        <translation>無法搜尋案件：%1</translation>
    </message>
    <message>
        <source>Not taken: %1. Only files of this computer can be attached to a case.</source>
        <translation>未取用：%1。只有這台電腦上的檔案可以附加到案件。</translation>
    </message>
    <message>
        <source>The scanned pages are nowhere else: read them again, or discard them.</source>
        <translation>掃描的頁面沒有存在別處：請再讀取，或捨棄。</translation>
    </message>
    <message>
        <source>Discard this list? Its scanned pages are nowhere else; they would have to be scanned again.</source>
        <translation>要捨棄這份清單嗎？掃描的頁面沒有存在別處，捨棄後須重新掃描。</translation>
    </message>
    <message>
        <source>Discard this list? The case numbers that were typed into it would be lost.</source>
        <translation>要捨棄這份清單嗎？已輸入的案號會一併消失。</translation>
    </message>
    <message>
        <source>The list was discarded; nothing of it was recorded.</source>
        <translation>已捨棄清單，未登錄任何內容。</translation>
    </message>
    <message>
        <source>Record this list or discard it first.</source>
        <translation>請先登錄或捨棄這份清單。</translation>
    </message>
    <message>
        <source>Scanning is being stopped; the pages that came are kept.</source>
        <translation>正在停止掃描；已掃描的頁面會保留。</translation>
    </message>
    <message>
        <source>Scanning was stopped; these are the pages that came.</source>
        <translation>掃描已停止；這些是已掃描的頁面。</translation>
    </message>
    <message>
        <source>The list was discarded; nothing came of what was not made.</source>
        <translation>清冊已捨棄；還沒製作的草稿不會製作。</translation>
    </message>
    <message>
        <source>Discard this list? The organisations that were chosen for its rows would be lost.</source>
        <translation>要捨棄這份清冊嗎？為各列選定的機關會一併消失。</translation>
    </message>
    <message>
        <source>Make the drafts of this list or discard it first.</source>
        <translation>請先製作這份清冊的草稿，或捨棄清冊。</translation>
    </message>
    <message>
        <source>A suspension must have one of these keys with a value: %1</source>
        <translation>中止至少須有下列其中一個鍵，且須有值：%1</translation>
    </message>
    <message>
        <source>Something else is recorded of the response already. If it is wrong, change it in the case.</source>
        <translation>回復已登錄為其他內容。若有誤，請在案件中修改。</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation>%1（%2 寄發）</translation>
    </message>
    <message>
        <source>Registered number %1 is recorded with another letter already: %2. Compare both with the post&apos;s receipt.</source>
        <translation>掛號號碼 %1 已記在另一件郵件：%2。請與郵局執據核對。</translation>
    </message>
    <message>
        <source>The lists before the last one are neither printed nor exported yet, and stay here with it.</source>
        <translation>最後一份之前的清冊尚未列印或匯出，與最後一份一併保留於此。</translation>
    </message>
    <message>
        <source>&amp;Print the rest</source>
        <translation>列印其餘文件(&amp;P)</translation>
    </message>
    <message>
        <source>It was too late to cancel: the printing system has everything and prints it.</source>
        <translation>來不及取消：列印系統已收到全部文件，會將其印出。</translation>
    </message>
    <message>
        <source>%1 of %2 documents were handed over; printing again prints only the rest. %3</source>
        <translation>%2 份文件中已送交 %1 份，再次列印只會印其餘文件。%3</translation>
    </message>
    <message>
        <source>another process is writing a file of this name</source>
        <translation>另一個程式正在寫入此名稱的檔案</translation>
    </message>
    <message>
        <source>another file has the name under which the copy is made; move it</source>
        <translation>另有檔案使用製作複本時的名稱，請移開該檔案</translation>
    </message>
    <message>
        <source>The withdrawal ends; the case is closed as it was before.</source>
        <translation>撤銷因此解除，案件回復原來的結案狀態。</translation>
    </message>
    <message>
        <source>The case was reopened after this round. If its outcome stands again, correct the round with a reason, even if nothing of it changes.</source>
        <translation>這次追蹤後已重啟。追蹤結果如仍成立，請敘明理由更正這次追蹤，內容不變亦可。</translation>
    </message>
    <message>
        <source>the name is not UTF-8, so this was not read; rename it</source>
        <translation>名稱不是 UTF-8 編碼，因此未讀取；請重新命名</translation>
    </message>
    <message>
        <source>%1 As that happened with %2 pages of this file, the others were not tried.</source>
        <translation>%1此檔案已有 %2 頁如此，其餘各頁未再嘗試讀取。</translation>
    </message>
    <message>
        <source>In the scanner&apos;s folder these names are not UTF-8, so the files are not read: %1. Rename them.</source>
        <translation>掃描器的資料夾中有名稱不是 UTF-8 編碼的檔案，因此未讀取：%1。請重新命名。</translation>
    </message>
    <message>
        <source>Drafts that were deleted: %1. The incident that was recorded with them was deleted, too.</source>
        <translation>已刪除 %1 件草稿；一併登錄的資安事件也已刪除。</translation>
    </message>
    <message>
        <source>Drafts that were deleted: %1. The incident that was recorded with them stays, for somebody has changed it meanwhile.</source>
        <translation>已刪除 %1 件草稿；一併登錄的資安事件其後已經修改，因此保留。</translation>
    </message>
    <message>
        <source>Drafts that were deleted: %1. The incident that was recorded with them stays, for another case belongs to it.</source>
        <translation>已刪除 %1 件草稿；一併登錄的資安事件另有其他案件，因此保留。</translation>
    </message>
    <message>
        <source>undone: made from the list of an incident</source>
        <translation>復原：依事件清冊擬稿</translation>
    </message>
    <message>
        <source>made again from the list of an incident</source>
        <translation>重做：依事件清冊擬稿</translation>
    </message>
    <message>
        <source>The list is sorted by a heading. Click on that until its arrow is gone: attachments are moved in their own order.</source>
        <translation>清單正依欄位標題排序。附件只在原來的順序中移動；請按該標題，直到箭頭消失。</translation>
    </message>
    <message>
        <source>Sort b&amp;y this column</source>
        <translation>依此欄排序(&amp;Y)</translation>
    </message>
    <message>
        <source>File</source>
        <comment>of an attachment</comment>
        <translation>檔名</translation>
    </message>
    <message>
        <source>the last day of a period after the delivery</source>
        <translation>送達後期間的末日</translation>
    </message>
    <message>
        <source>The drafts of this list were deleted; they can be made again.</source>
        <translation>這份清冊的草稿已刪除，可以重新製作。</translation>
    </message>
    <message>
        <source>Of closed cases the names, contacts, texts, notes, issued papers and attachments are removed for good. Their numbers, the organisations&apos; codes, the dates, the outcomes, the malicious addresses and the laws that were named stay for the statistics. The office&apos;s address books, contact windows and incidents stay as they are.</source>
        <translation>已結案件的姓名、聯絡資料、內文、註記、發出的文件與附件會永久移除。案號、機關代碼、日期、結果、惡意位址與所引法令保留供統計。機關名錄、聯絡窗口與資安事件維持原樣。</translation>
    </message>
    <message>
        <source>Drafts that stay, for somebody has changed them meanwhile: %1</source>
        <translation>其間已有人修改而保留的草稿：%1</translation>
    </message>
    <message>
        <source>the draft was changed meanwhile</source>
        <translation>草稿在這段期間又有變動</translation>
    </message>
</context>
</TS>
