internal import Foundation
internal import Testing

/// Vectors of this project, for those who do not have the shared ones: made by an implementation in another language
/// from RFC 8017 and RFC 9474, and checked by a third with RSASSA-PSS.
///
/// The keys were made for these tests and serve nothing else.
struct OwnVector: CustomTestStringConvertible {
    let name: String
    let bits: Int
    let secretKey: [UInt8]
    let salt: [UInt8]
    let factor: [UInt8]
    let blinded: [UInt8]
    let blindSignature: [UInt8]
    let signature: [UInt8]

    /// 32 bytes that count from zero, and a text.
    static let message = Array(UInt8(0)..<32) + Array("the ballot of a neighbour".utf8)

    static let all = [Self.even, Self.odd]

    var testDescription: String { self.name }

    init(
        _ name: String,
        bits: Int,
        secretKey: String,
        salt: String,
        factor: String,
        blinded: String,
        blindSignature: String,
        signature: String
    ) {
        func bytes(_ text: String) -> [UInt8] { [UInt8](Data(base64Encoded: text) ?? Data()) }
        self.name = name
        self.bits = bits
        self.secretKey = bytes(secretKey)
        self.salt = bytes(salt)
        self.factor = bytes(factor)
        self.blinded = bytes(blinded)
        self.blindSignature = bytes(blindSignature)
        self.signature = bytes(signature)
    }
}

extension OwnVector {
    static let even = OwnVector(
        "2048 bits, a whole number of bytes",
        bits: 2048,
        secretKey: """
            MIIEvwIBADANBgkqhkiG9w0BAQEFAASCBKkwggSlAgEAAoIBAQDNM+TjJmd+LLzDgBCMuDNaApnv9qkH3OpQ7oM9u3t+QBrrxLt+\
            38e2OvrdXwf7huUs8LyywvFkdMY+3QCzLa8dshQJDOVKbkx5lI9OzkDpWB4NcR5SwUgskT5Smdo/ye5dTz0MxHDyzwEHw4/ZDJTP\
            rDIhru0qK221Vvc/00f76AXHfgGMxQFMDSBkTb+Yawax6WAVeUV1o2BBxGD7B/xSZJLcX9Czv3t/AKoXMYBNqqFZYX5XWI+4SdGx\
            wLmUD3rfjruWQ0T0n5kPY0xFJXUqIXoJJtnnytwpwe6XxoigVKLklZuUmKMi1iiEmCgpQPh00Eiqre2wgz1AjRo3K6c1AgMBAAEC\
            ggEBAKSyGesWT8o9LePbTW0kClMb82Fdn5zn+kiqpjtN1ngmC3VfmPzjru7bt60lMMr4IchID6uKOyRddR/PUVh+OiajXuFEsGNk\
            04xhaAPgFskyKCyxtZzF9J+Qk2zIfxrjf6T0jBNLNzwqWLFajIGwT1++3R2bwE4wPQVmn1tiwEu1JbrMCFaibp6Pdj2j6lLElHVZ\
            o7iuivIvw9970CIx7yE1+fB0G8/4HxN4Dg5kmn/dyNCTiZPxh9X0jQSOTQ9nHXCk7vqQ30/LbDSjrV474Y0u/y5rhb5evp+u4pB2\
            wxBcOCxA5rQRccceh1QU+vsocfAUo2iT4Rn8p8DTnJEEHwECgYEA6HF/5iUU0mxlLvnX2Z4yHzHTxLw1eKpmoJRc/G6CyqYKM2r7\
            v3pZPu9huQ2/6IDPQojCZmnttQzC+lOTcDQ8/fwgIHqKLf4qUg9g3/478vrpC/MtCDKnQ9QcKmPXEotYvY9De2UdSIG4RmF1SW7Y\
            WVs+DWikmhfVBQXpjX7XNLkCgYEA4f+qEbxv4BBLron82TaJ2sxKR/oOjsQtQwyGRTcz7fMI55uHSHQiOJxvUPE2hhAYzps4Sys7\
            S7OuincUUjlLebJmoEAM6Ixsf1bV/Omd76BnIZcmdTAdL3NKGgUDB1Cs5LVAlyXTPdp3jx1GYjZSwQKRPbl0Y/+i9XeYY08pgF0C\
            gYAkfv2n8xaL230fnRbpEk+oWjh34V077vViLSlUcT2T9/IOFLQmYl105j0fwyropKDmP3bWgbdTAAf1Kf4yVeFlt5qLvvHHOusG\
            K2f4g4CCLCc/OxVM/jcJDVrGxRpVzQ9H5CCiVUP9yHBYjKDPwNmzXgImNNHzZ96IhV8gWlQL8QKBgQC6Omb2PoUh6cuzg9lrVFm8\
            hmMfdJrSYi259nQeTSLpjT9lOu/7cFdStvWziVEYn+MRPS7iIjm2Y9YMG5wPNU9QdQXEP4NjjXNKa0/iHNAcSd0x/M+f+YnTM/l3\
            /3FDceNGg2U6J90uNvwWXlVFUOZYTblJV6zlSh4KkAZuryjPsQKBgQC7q00GO4PbBohJ1z0fL14RrVaMFBI3l2TMk1e7b1qZz22T\
            9myArtH2iaRV04n5N+g2sqEUWJK8JAOxeQ5HUD2KlAJFNYK3bWkgSa8577xOj6nkNyVFqUhs+zIG+rttPjaG47jUCeifscX1XaGg\
            vo2zQMHT83kQ3kfQajZs34pDKQ==
            """,
        salt: """
            CMDgmuEWboQ6Qn8NM5WTU36ss8LVBZ/GVTKmuS0broxBxFJPzVKHLy5yqml3bpA4
            """,
        factor: """
            YLRn540Nf3m5/wKorlemsemkTOhgoOCcfGcLYXUs1j+A+Ji5xu/QUJOOR6XECnhGmmczTzyQUwEUL/RT8Ilpgf39pEESs9TmfAxT\
            EYpn2ZRcEEsMh4HhwvgjkLwNdsWvhTDcRl04vIdselbYKwkMm4c0buhWK/VvaIVOrZSkhAp5JPi6bZ1rnrl6cTr+kB1PA32D7sBT\
            Bm4wp6L5qywrwH/lLHA11xzVP/WFXomSnijs1xKLwnbYbdkD7Dm5lkyZVOmG5Xrk5q3OERCqS4ADvC8MtbUuWFRq33EsWjuIGtWw\
            qT1IQQN+fEFVL6fsc1BvAhGz1xnzkNZOZ+znn1Xzrg==
            """,
        blinded: """
            G4BiixsjTBNZnSmjapCdAkQ9ClZbmR2YaHFLdIjctdIDjoj2WkubALBZHCRJJ4VEIzM//AbZwrS1oGTG5U1RjgN/BiZJaJOvEIh1\
            9w/DlWtKvwB8NEJH+/UgJf7mik75zRgEnA8tQ48LB7RmNG5Pfm5OvDeBwmN5BFNs+0L8Uf4wl60A1sZ0SQJ/TBSceRJYrRJdIk/Y\
            fh9JfP2DLBLRbuoYBNFSfCEjANQb6TknbwxeVAlpPUo2mm5CiMESj1BsVNRTSbc/r5eAlntTvP6cWbqrtReS6ZruhohdHKaFESnH\
            itzgVtT+o8ngqYu29MoJiQEnwL5PCvOkgfCYoM+dCQ==
            """,
        blindSignature: """
            sV3uiVSaeCC3NjAioLjPdOLP/yu6AbRWSuRqf1Bnq1PgvlDDp1Y4FAXhv6ryr21/aeaBzEn6fOWJbnIr1uALEdeornniFnqiT29k\
            S72/a9rjEkBRkZTOvzrGr09dzCF0HN0eNkKrhrZCIEKcMyuPZU4FgdJd0nUC2/PDdyfdK+ba+0MH0xNT43x2tXJYv/q4rDX9d3my\
            8fqVvaDH4h/4z0TVFE74IdHE5b8pYMpyiq2ZtUFB8jNk8o6g9M5sUuI+9SHStHtD9SpqGXvd6x8WGkmeBwf8y0MObHR5vNqx818D\
            LAKzBlRV0eGn2RxR16O8jt7dXb6tMVr1Lwkq4jz0Eg==
            """,
        signature: """
            GQlHVVctymt7wVPMljb6PDPoIC06TufFGyovicT4VCBDGDcXpO8AdtmXa7pIxVbp0VL+kNd00ShQSl3GU/pR5icogOdEhk62hJdz\
            Jb70vd3sH4u/BsXWMkr5OE8/+UywK67LvgjrSDzO+keVa2R8IMRorGdJMIS/Dg9jLmgbvF6CDussY3xU6lZ3AiYkRcQevdpkG5aY\
            X+1ciNW/7ygEGx6nS+2ODVdInLQKCmO5FBDb8YFiMgmzBNX/cHDjjx0zaEM01IEzqQhkq4TUZWmc4OXlIRuWqXCDT0FlI3rxfoGK\
            CK0LrrRNagjJrUcT3Fyf8ZOvdpmAfx3k1Rxm+5n9pg==
            """
    )

    static let odd = OwnVector(
        "2049 bits, one more than a whole number of bytes",
        bits: 2049,
        secretKey: """
            MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQFCMmCJKqcu/IhFewbK4lMZADA/5PSnjMLXPCZKvGkNe9zcwW0s\
            wZ4pBgBBcKZqkBBq7Vubw1dobrt9aTZF6JXRHyO2CB+NJtMd627P+W+I7ZeMsQRvLOjINk3S2vTJt7hiQ/kFPgUo/ctfgEN2OGhS\
            deVrrxHYN4SRcMn2Ib3S7QaVLLW2Jt+TOfO26Az2WXw2iquSMJBo/pkVQJOJOBa0U2NCyRWE4L6i8YaVbanml585ipyVIRQFm6/U\
            AxMrCftSFx3frZ/ELesrKTPjkIFW/F2co4Cet24ivC7SmD1hu2kUGwG4vdF4A4nb+R/48LNHrjeLuhg35K8z0o0omsxtAgMBAAEC\
            ggEATab8kzJ/dpiQc0ZyXaVsZ6Me/dc9i8AmGV+6ztpX61MF6QKJQHctmi+DEkKHKTmta0fng0PyJg5CC7i2xuSGbw81OSL+D7Pi\
            v9xFKcSxN+wjUVo8elr1g4NrAD2bL56ixrQhKT1IWxfH0y2DlNOFeRJHB8v63gSLY84uLq71JAdAdEh7M7Yooa2Bp+xtCFZV2pP5\
            DhXgSeoiHCHOY0pfDQHi+KAxR5Ex1g2WvOMu0xo5ozELdpYhS8SCA3FVf9v1782rMgl1UbhRtlsNtb3UgJteO1KSRHa5b6vxrSvc\
            Kz6XBK0ugKgSTQ4iGk8FlkhBpwrSB28jGGWi1/g4MwYblQKBgQGNjD9aMMtwePfCezZftIOip7kO/8UfjdloU8XqCG58vocQckMF\
            JbEPge/ZdA9speuQhq2rVGfbJfXb1JZzWv4u7UxqokqUlsI+ROAB7+rpDxsZ1GVvrrahhmSythjma0ioWrn+c4330N+KeCeHxY4n\
            R10cAQ/7npjt92Tmn9XaowKBgQDPelVOOj65g7xcOaJkx8T9ozX5s0HtTUXVEJLqo91iq3A7XrX5r1ud1NLbEkOMx2v5/qe8/TWB\
            IQhbqBum1/r6aT01EWOCBnq901vyQks7sg7079tu2BjSFR10q43CTeige5eUwLqGDT3pPjssRNv9764bIeEYgX3AZk7SIQC9rwKB\
            gQFj3LxFFtK1XoOiIrs8lpETBAJjC88//LE1c3ABnASTQ9YRgca+j8vcbtruE7dO8YNZf0VszYSeJm/blYQLxNMt3JuABMCwG/fK\
            18qR0Vq9vxjqWTdn7sRq+KuhUeIeOMD0eyptPLFDuUSxZfc00UH7pSUS0VymR4Tr134J99/t8wKBgHIpkRjbSbpQd2uTtvyXQ5iA\
            numHrkYB1+P2G7EKe32YccfpRF5gFBxTh7ZNZWfoL0y+x9NgzHkCERRF+vkiLJJvJ+O0brmUESO0UgqKWdU+E6bI+EgUlgu63Jte\
            7kC1F8R+XRjXt4qdbKyTtoGUXixrHrUFPlN6pRQh90r+J+c3AoGAQ6eJUDJvx+SX01VERcctzWKNGpZEV6lXF71lvwcmg+Eo9A4+\
            8o6k3oe+5o/NA7Dkc2816iKkJ8tZqUD5B7Pm74o9k7leKXYVFVNuqaVlVCkJJky1m37EGAZjBrMiKMXncvQ/ar5SZUPOPJ5NwkkM\
            KmapwKQxEW+KvLBxR3q6Rqk=
            """,
        salt: """
            l2b8ruC7zAUNF/BjmWQYYO9fNOoAE/fLnQ+BoS2+B6KnR134stbLwoxenElc1pV5
            """,
        factor: """
            AMfejizFjawWoGFYw5e8ifb10h+RscSGWP4ZD/00XiJY1Mcvh1b8XN11jvm9SpVQYPynVqe191kq4CqFjhJ2md5dKYRGT3usFqj6\
            xuZkpXXlMJ4rosVbvwBQWWswIUnhzwq2zrb9YxwjFGFlHA4g+RLVwwygTcObhSqDYcwAQtU0GlD4w6eWuI7StBbwwXOeede4V+8D\
            jJghOMbxy0xHe82YVEycW50iLJOOLKuo91Pke4XHoJlsQOYO7r9U5H5MYVCEVvVPOASyzUkLczBGHQB7xj/rf1uOZkzAJK6dukBB\
            g3P2bIRVgNTXCHZvTyNteXPqzX3ZwdtUG/4Sa7Mbz5Y=
            """,
        blinded: """
            AMT5XAejevf/iOM0AV8/DEVdUGgLyFOnsx7TCQoukptyrdggJ0IlyKoTBMpqirN6LMTY/IAHh0NBfM/vFqhvqKJMwoMkdoXCeAHj\
            owACn64MzoeycYbGnE73VA8YdlVEZKUA585ZzvyNfS5ETKlWunjewjuVpw3SVmxhMoYelM8AX2w9zatvm6U/I69kB39e4fPYykGQ\
            ii8ERR8UeqfWTcBNxR9wdxtp5H6BWknGaIoR64u3HBvSCmUuDjTKRSY8BsrLgQukK86S7518otEFvJitrl7onM7V3xzmsuBs4BIl\
            qWVaOjFTjt7T3EpB6n1MRb1hI4x2R+JKYI92jJHdZYs=
            """,
        blindSignature: """
            AUA8N3ICQDKBSDhRMunJVFFctL0vwL44z8UZeMynmFi4XYeblbZxNiIP/oXSLqObZ+O2QeMP29N1bjSDHG+JxIiTPucgTDBbBV9G\
            H0SY3LWXsf9dAGVG/Tbn/D7p8huDGfAQJro5DZmh7dwNgSHNM+IEdCwb4leyTwNk+9pFkGLRVYtbs7+SpS2k3mIDxBiPUlVOAB2D\
            qN9lMJQH7veZWWQNWUAC3yhDS217aI/085AZYkXawEJenli0ePPKzk2C6kuKTx6/jebZQmPExX1cfqFbB8V0MQSYqTdVoe5wCn7Q\
            6lAmEWp7sXo7MHv6s2o/RcDKTKTo9UA/CJEAaetGOHA=
            """,
        signature: """
            AM8gXLGJQLpvd+PZrTPiKApIYNEh3f63uNDpxTqhD/qKsUyE6dltcUr/abDnXe7y2/vRK7wo/r6Bmr5HomGv9ztv338wh4mPFBzT\
            ZwEjiV77vw+G1GTIEB/A0p7gFSyMDqouapitpagTURVzLcjTUigMJ5/EG5L352jm6buKmrKhLMy6K8kdZguWh7R9+zQgGqeLrziS\
            GUWd8MN+AvPMY/ahJxBpeEPJAQ0G2Mnc2cp8zBQqT+pIjEmZ/CYVrmy8OIseQUOjSrwyj3IkK45OGsWXuGz660tX5LG02uoKKyiF\
            SG5tWuvwTi522nT2zg6P+DudVAV5KecMjStexpYvqn4=
            """
    )
}
