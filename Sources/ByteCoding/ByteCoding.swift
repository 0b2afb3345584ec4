// ByteCoding turns values into bytes: the leaf that every writer of the project stands on.
//
// `ByteWriter` appends text and numbers to one buffer. `JSONEscaping`, `XMLEscaping` and
// `CSVEscaping` are the only places where text is made safe for a format; no other module escapes.
//
//     var writer = ByteWriter()
//     JSONEscaping.append("太原\n", to: &writer)     // "太原\n", quotes included
