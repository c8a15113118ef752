UTF-8=๋ท .
x-windows-949=”๎ .
EUC-KR=วั .
