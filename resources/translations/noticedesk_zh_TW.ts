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
        <source>%1 cannot be an IP address: each of its four numbers is 0 to 255 and has no leading zero. Check it.</source>
        <translation>%1 不是 IP 位址：四個數字各為 0 至 255，且不以 0 開頭。請確認。</translation>
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
        <translation>以電子郵件回復。請以電話確認，並登錄通話。</translation>
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
        <translation>追蹤日期 %1 早於單據上的前一個日期 %2。請更正先後順序。</translation>
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
        <source>The byte 0x%1 is not part of UTF-8 text; save it as UTF-8</source>
        <translation>位元組 0x%1 不屬於 UTF-8 文字；請另存為 UTF-8</translation>
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
        <source>The schema “%1” is not known; this program reads “%2”</source>
        <translation>不認得格式「%1」；本程式可讀取「%2」</translation>
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
        <source>sheet=&quot;%1&quot; is not known: write notice or tracking</source>
        <translation>不認得 sheet=&quot;%1&quot;：請寫 notice 或 tracking</translation>
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
        <source>the title&apos;s size must be from 6pt to 48pt</source>
        <translation>標題大小必須為 6pt 至 48pt</translation>
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
        <source>the form describes the other sheet</source>
        <translation>這個表單描述的是另一張單據</translation>
    </message>
    <message>
        <source>the answer is longer than a page, which a field to be filled in cannot hold; print it in final mode, or shorten it</source>
        <translation>處理情形超過一頁，填寫欄位容納不下；請改印定稿，或縮短內容</translation>
    </message>
    <message>
        <source>no installed font can draw the character %1 (R19)</source>
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
        <translation>有字元將以字型 %1 顯示，但它不是單據所用的字型</translation>
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
        <source>the case was withdrawn; reopen it first</source>
        <translation>本案已撤銷；請先重啟</translation>
    </message>
    <message>
        <source>this needs a reason; say why</source>
        <translation>此項須有理由；請敘明</translation>
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
        <source>no response is recorded that a call could confirm</source>
        <translation>尚未登錄可供電話確認的回復</translation>
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
        <source>the case was reopened on that day or later; withdraw it on a later day</source>
        <translation>本案於當日或其後重啟；請以更晚的日期撤銷</translation>
    </message>
    <message>
        <source>the case is not closed</source>
        <translation>本案尚未結案</translation>
    </message>
    <message>
        <source>the case is not opened by this: the day is before it was closed</source>
        <translation>如此無法重啟本案：該日早於結案日期</translation>
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
        <source>there is no room for temporary files</source>
        <translation>沒有空間存放暫存檔</translation>
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
        <source>the history of %1 %2 does not follow from itself at entry %3</source>
        <translation>%1 %2 的歷程在第 %3 筆前後不一致</translation>
    </message>
    <message>
        <source>the notice of case %1, revision %2, was changed: %3</source>
        <translation>案件 %1 的限期改善單第 %2 版已遭變更：%3</translation>
    </message>
    <message>
        <source>%1 %2 is not what its history says: %3</source>
        <translation>%1 %2 與其歷程不符：%3</translation>
    </message>
    <message>
        <source>%1 %2 has revision %3, its history says %4</source>
        <translation>%1 %2 是第 %3 版，其歷程記載為第 %4 版</translation>
    </message>
    <message>
        <source>%1 %2 is missing, only its history is left</source>
        <translation>%1 %2 遺失，只留下歷程</translation>
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
        <source>what lists say of case %1 is not what it is</source>
        <translation>清單所列案件 %1 的內容與案件本身不符</translation>
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
        <source>the issued sheet %1, revision %2, of case %3</source>
        <translation>案件 %3 已發出的單據 %1 第 %2 版</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1已遭變更</translation>
    </message>
    <message>
        <source>%1 was issued with another history</source>
        <translation>%1發出時的歷程與現有歷程不同</translation>
    </message>
    <message>
        <source>issued sheets</source>
        <translation>已發出的單據</translation>
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
</context>
</TS>
