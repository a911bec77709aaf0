internal import Credentials
internal import Foundation

/// Keys for issuers in tests. They were made for these tests and serve nothing else; with fixed keys the examples of the
/// interface's document are the same every time.
enum SampleIssuerKeys {
    static func key(_ index: Int) throws -> IssuerSecretKey {
        let data = Data(base64Encoded: self.texts[index % self.texts.count].joined()) ?? Data()
        return try IssuerSecretKey(pkcs8: Array(data))
    }

    private static let texts = [
        [
            "MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCtvIBpz8aPB296qktarxkZvynV4Sg4SC4Z9tdGNaaIoDHi/48BUfNf",
            "BMHO19s2vOQsFky9a9dJj4JrcPt1H0GkqkylrOwJ8DNukCLvNkrC8YIvHhAq+ViZ7f4HRIJ5W0ej25gPotp7mrSHKCIOlqDYJT9LH+kR",
            "NWd5XsySL6TtoCgSMc6+b2truLLv2yZ+KcVUZj/5w4AA/frWRXceQMV/f8D5bKm8tbv8sKQBdRhqC5mJk/461YQNMjbH9tThO5pGDz9I",
            "GEyxV0ZIzOwKTfT33bdLkHgsGUBhZSFn7UkVn71HbrC6gCYGFDR+2OsnptxEFWZT5aSIzN4q/aZMwwmDAgMBAAECggEAC5rHMwojV6Nm",
            "AVoFnYGLmiooJ7aZ4qSDm81elLx5qq+UlXZ/fVWVfXfKYEAPzuiwDvfQWWiuISY6TmXmDe0wC8kqRHi37XQDY3OyOas1NC9AhFgsOUqd",
            "be61JJQhaOy9bMb6sbSthksPmuWF3NaX2MgoIaL4hOM9zaAU5wDSseJ/+0ORm7tZn+CNCetGDKWtOjoFBHBX8WKvIxY2QrV5rmk8Yapw",
            "4IDniAixoTxUusQ7qk3kHDCk5ZPEiQ/6gtoVII2sCOoKZvoweyI7h5Fxzo0p6XjSQq4ocLkaq65J//HurDLuWPtElHufjqCsoeccwUI+",
            "T3vewfw2NAGP1uFL5QKBgQDixX4B4qM7y2vitxoUQFeTuggd6oxg1E5h1G41tJHoAWDSTeQWX5SrigRuJUsCeBZAGUgPs7NgJ0nTufkS",
            "KyS6Ns1lhWiYGqLhXc8d1IOM4wKJ5MLEtXGUeO6d2DTt2NpAGd9ihLoG76K7JZICQqX0cjZ8egAZzGagUjwS9YfrxQKBgQDEIRKa7XYU",
            "1CIRmuVjxLkkXNxSC6B7Yq+CNop6pBd28/5t16ruPw20fYl2kr50JvG6QGXBjSRbgBy4gVCQsNmPLDAROXxetV9dj0froz02Og09NnSX",
            "gnGR1SHl99GFl9SC/TgjFeUkVhZ5ttU1LabV9iEFpUDYfqU252taw48MpwKBgGuHgiyarxRXbRzf/fnEWMKv39Fvuojfoxs4g9nreZQt",
            "sx+F17XUNMbydw9Tl7HgB4z1b/oiF9hsSNGgyb4Xvx6dhd+x1trpJnr+5IscjhRsQHPqiYCFGQpyHZOzRcXSogrrOcWZcix/zQY41ndD",
            "6zVyQuvbXdjd13wGAn5q9ryRAoGALvCPaF7uxNtkb/w3bGJXwTksTcKUnRMoWCy/hcyiBQkuWpGkSjLzD8B/1s4WIOx1LBNfhyxFiFSo",
            "CwyAALEi0J5NvsGYX35fHaA+IUpHSyQnqP/QdbZ1geaVn1lpXuTQqqz584O4/LJR3L2CV6DebhTjIFvFokrlNbe7PNTS9r8CgYBinezc",
            "q0IC6zxp2FmVwMZL0duQb+A/J7UKzlQhUV5vRGc0y/A+6wPvADMh2RY5FUWFQOrM1ofJ3UfXs81K0vGJdaI0nmzkO0VHJKYztkP3PyfA",
            "XuMbhdbpvEjtcFS4Lvnr2dyhy0Y98oBSuWHeMUoUCEcp0McnhnBZ+LRGONC6cg==",
        ],
        [
            "MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCRSDZ0aBiNU0C+0XyUFXAAupTsEtC1GufEYByaZDwoh2muaFQ4plre",
            "aFtZinEVTK06CrMJ3/Ito5NwsgT7+MLMOhaOsQG97+zAJtjtUSgTxOAaKcNt2G/AJobvISX2XumRZZWUjaHNcpomiooybnIqDD/XB/Il",
            "lZ2UZy7PWOKA6jInJe421cQLPTvcmV44J+v2yu3uabCHsQ+eqcrPkKDZOHj+72tJVTATL4LNVfs9/ztI2yU9gwuZFT1o8EYL93bdZOz9",
            "TqpKveWpgFatR0k0TKR5rHgxQk6AUDg2w0p/DAuBxGNYXx5X6djWOcSJ6YxdVXXuz7moU2NVioXuaM4pAgMBAAECggEAFqAu7uEZVcUt",
            "86nPY4aVK1/jeoKRo2rdxn0LZ1YN8mfoYwOXfj0WMMYC2AaSBvWqkrwA1xxb7JSpjScEVLOQrtqrEazqbwizD9fc99SoT6/dEOYJLA3F",
            "laDKaep5LY3phT3TVk/ab5MWA8OWszT1Law7swLnSMgswuRw61TV7aqPauLG2iqn5eOSRWC1/p/pA5YHnR/BvQdIZt/CygB9/+iNbK2k",
            "1UQvWbLY/kEWZn3/NjL9NmsTKpwAKCuEmL8sMMYLhwEP3KE4RLDq+EUCD8MhFj0sqhJWmatuh47tJMMcSYmR3tspWcttPmPZCm46rE6B",
            "4RilsYBPjvoGY46Y+wKBgQDHsrR0/mVZxzIhzPk5gchTy/MgrY2BkrZgpF9wnJreZmghjBj58yiLeM4dUIs80UQg9TQD70/z7h5TC3rN",
            "CdFdidzy2Be6CJelpyAEYhbrMYjWFa70Owuy/bCXpoRRmJ6Rf0JaZwHqELOIfA4Nl2UbLV7O7Bs6s4YFeBzptt4HmwKBgQC6PgKkedPt",
            "MWh9po6qFyE8p9NlFW8K1OYUkZGbOvELSg3fP+Twmu+3OrmeJTDcjw7oz1PSf/4nlx7Tr8YXnuRyvsN6DNHvuhPEYc8OAMvOEhXQ1uJ3",
            "hwZFIKCM3JwCU4QC93Z/3wp0DObnM0dbVzcMgdByn8SqpT3oiVNwwp9XiwKBgQDESQoJKPgzy5CiGpgph0CB5Si/yPcbEjsDOO26gaPT",
            "0HKv7sWqAPCsTnzB4aZKjCLcBkgvSe2bhUT3OYRlvy20NEshw3dm2wU7xM66oDOIz/KBA2UpGFSChcsq9HiAv3O07ZIpy6/dAreFAvLJ",
            "NzMhCHJ1Dywggc7M12gL7TvF2wKBgQCP8qncMoWIyS14IKoX8TSxSw3rDTv8ZT1IHJMsJcx061H5gcsT5MzvFCavgxNXBgOCEe05v8/T",
            "Dcy31R4I17i+r48q4InK/kmU+fwtWJQtvHC8L7pupCBGgcdV2JWEfsSD/nzKrLvJosc9X7cBdFGKCzPvxGkfdAR7nNivSN4brQKBgF32",
            "ldc9bAXnlU1em0yn6hP5KShu9IW7PJCVWY7p1GSnv/jtp36VtR94hAYqo1PQh5m0fE58fGsMbIUWEg1H7gfu/a2MGSHLuNNHNben0tro",
            "Nac8MwDQcKc98DyZP+2QfyrY1p0yVZFtP0TPVYpvVm/QAsvGz4R3dQmYA0KbUowf",
        ],
    ]
}
