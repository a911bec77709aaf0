internal import Credentials
internal import Foundation

/// Keys for issuers in tests, because making RSA keys is slow. They were made for these tests and serve nothing else.
enum TestIssuerKeys {
    static func key(_ index: Int) throws -> IssuerSecretKey {
        let data = Data(base64Encoded: self.texts[index % self.texts.count].joined()) ?? Data()
        return try IssuerSecretKey(pkcs8: Array(data))
    }

    private static let texts = [
        [
            "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC3M/AAitEs+luQZgyBRKHV2Nj9s4pdyEBE3DIUxDRj4oHrQYNq",
            "9hUI0e4pLiCZ7AaiAhKEhaxGwkbubHUBzvbRLm5zR5fHqNua4O1tg2KBp0SWWU2dy/xY9qgHFGIqjW+/TD5BJVr21JTQaLnWieZ0",
            "1OICcVEm14m1Jmu3KxzHq8VdnLVDTFAq/IfM44OpW2fDpBmTRGXvAeA+tMapgJsTZ77UyaxVq9/Bj2M6VJQQq/uXfy862iC6pLv5",
            "QcpjXtdNlmVMfdX8tl/K8hOYiB85yzmOVD/MfRvNmlWbDE84UbJJIAhUnpIG1Rd/bvWie5F/CoLwywsuSlxYGXDvZeltAgMBAAEC",
            "ggEADVRmV0fCafp1Aefm64XonN8Nr2yU5KIeyP6Dgf7M+A0275Ir+MhFu1yjmT6ds81YUIku5ee1o01cl1marC0YnhuPK5dEhswK",
            "tHVpWRFDmtQ75DuZrzb0b1hSXUzWoAAmpr1/qcJJINH9Wj+bG+4bL5oor/hPk7BVjkcTdHea0mKV3M85T2gQ98otoxn0OcMyd/wr",
            "ui1Uil31QNsC644uMpUZIiffsZi4xJGJUdAmCR+w0eK8uKl7Xg38jmscdz3uhx7UOEHMQBeGtJiUNh2rPEuSZJnmWZxvtCNE2fgB",
            "LL1D9nc2hamh2WN49UqajroM2gYF9jFFOzYqSjSiOHSUGQKBgQDau40YDJ7anw/0Fph6xmfbPPnTZgf/THG6DizPr0sZaJfRwfJb",
            "AJC339WiEkQMWMVHXT/KT/Qu3QINXDnGbkMBsEASOHInOHiDeL3KHckaaqoNpEXQKfvdO9HlWIaGNXMxpZ5IDwab1dWszDNJn2GF",
            "jUuKfnz3/+pKBPHTaCEE6QKBgQDWarAF8K5uqPlhdbidJNHrdgKk7sgs+Vas+tEf8O3jcXfPcV+y2xAoRfXDpKMVsiBt1x8JrsD9",
            "K1daleiqC3c69WnLY8mDeWj6NF23cQbAhY2yo/LH+bii9HXbD589BPB1cQuh3XXOtCwtYV8DxsLdSEFUzXz1+N5lYokcE4k95QKB",
            "gDscelnodzmfyODvBlAPtFt0VBOEPF8LGqTsVcHeno4ETRsbrdJYCcQXUpWVGBy6FL5fffC/wL61bWuM4/QzMhqPthD2fisJQNBO",
            "3gN0HzfrYX+ESHWkEvPLycKQNPKqGTJujqLspJ2SoUcsfCPGVcWQ1LxdyIoA+CD+yxeVyW6ZAoGBANUVzbz5hcB/uOY8Qa4Z62yf",
            "KN2UV+cqHBNoZ+/gVenU2AaWW066GgKMFEPMGC71iPjf8v6CZ1Syf+uMU166alFzlyIEFz3LqKIO7JvjfZxSnZFNEXffGrkHTSDZ",
            "E51mjTmJkM/Z8LvtnoGy5OQx4XJb3mFSnb8tBoenNy9p0thpAoGBAK2IR8HP6wd7o5iLaLUs8gZwvSNyKLnElqM9OxJiiOC8pPhv",
            "Fw4YYqGuED9JRuky1JHtmoYYu7cEcwGW3feXx29chUkAJVrWnrbbh5CFYVFs2agRkZ9mUK3skcli0m+ETLSVqnziKStNZy86PvFA",
            "QYDXR4/lFhZEKRXC+EJDyHFV",
        ],
        [
            "MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC6ZYn7fGkS//ZbMIsD8vitzmq5qJBlGRXvM2Buecudljr8J8ft",
            "5mYtOG7VDhuIHQtvLPHXLT1N7SY3aS0Sy1m8A9or6JuCe4ihDvFen8e4qnta2DYQsx0Gz/QpAyW3iBJIcsDn+gEz2uEQnCz4UfCX",
            "UtJ5Qyd/RS+MKlQN24DXjyxRW3T2diUe9qZjhlPUnJdulbpWnjiQcK3QkfX1t8q6GrKZKh3OwjO1SiJvb+GQIni9iSVI8Yyayw2d",
            "+VI9iXazjt762Rco2xP5dd+H+BKGDOzwcSvPKq/98BLK9RNeejdvFc8NR5g+Y2SQWe+Hq66fvXyZRyIkmGcjBlph8qF1AgMBAAEC",
            "ggEAQMHDENB1rsinXaH9Qfd5RuT2Nh8mX0E6WhqGz4rX3x1Qy8bEUlXfvKkk9DcNAJpanRrHwGJysG6J/uk25Bcqy0OpWeTblhb1",
            "7kKDP8UR/YmZBoQkMGQR2wqHQHJb+am39FyNwWodXdcWpw8jHnhVNjVrcv6OK8ytCqyv/Ap89iYq+5ax1GQ8IgN8sr5gtEokB4fz",
            "kAXdUcHA7fBRyMmzT6H58rrrlBa01KISD9R+dizxDdQ380O29Mxc/8Q8TaEC53YxzmUhWY3OOQIUv8e9VpXgY5+sCFE6NHI+u7oY",
            "NXSAbuPSAVqDzToV7K0IWxmsBpV/bgtQZeSZ6MrlcDv5BwKBgQDpLtRl2zT9VlaSAKh2xipLyKSLgVS2NLFeNuh4TGd2ZzUzCJ3Z",
            "WwpeRFcN14CAQ4A6GpeG1r40VVTZ8McKmegQObNtpspHBJNVziDWJDoZM18dgbLT7LfdBGGD/ysE7v+bw1b4MC1Zocmck+aXvubD",
            "WUTOvKXMFxFIg9tq3vCiNwKBgQDMormjp+8LB+/LXh2JX8AullHA0gWN/RBosZ0gQnI7vdY3oxFPOppe7JdHo/zS+0VAejdno6uq",
            "bw85VhQM9diFjbqqIUm/0F4TPY9tbO8RWj5Uij00AC9Yaud5z2fyBycdRYEod8IQmxWGz0TEE1Yj2DdjK4vci+frA8n2aIHzswKB",
            "gCHQyLx8rZKPkr5ZmhSfaELVNgeFGePSgGZJUC0h518kWHKuLTX4HejNwFIhjmELaO0ELjU/rxWnykZQxIylBSJVO9ALAAqMf1FS",
            "MzDa0BIXgROmW2igS4mhuQKLXpG4lxjfmx0i33DAJZyvViFrbcumhnP0p5aRQdBiTs+QxRTBAoGATuUR82HEjJkzv1F6y8Lpwkxc",
            "Gp4eXB7MG8EWliBoEFZhZ7Pr8YLjj2Nh89HqoKEVkwVLpR56CcylrvJb6p9CKkN5SyxoVZaNHpfmW0bbaPJFA60Eaa8Eke8tbU4k",
            "gjB1yRhJ8oMxg9t20jHJDltyI4Gx4P8h/hbGhFpCnEiwiXcCgYBOs5nBDPg4fI7fdvXhfxUhU7NmXbstfytCoxbDKqfkX5rgxeqv",
            "HP1dGoM4z94fNYVV6cORaUGdHyTeZJu8ZrhNblDERpLxKG5d9Gm82b2tcQrWzecmByOnhg857DuLvMRQ6W3TzcskW2+Q8Q62MNAh",
            "IjdZ+vPPPVWcjlTmsm4PHw==",
        ],
    ]
}
