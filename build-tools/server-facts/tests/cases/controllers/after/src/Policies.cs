namespace Shop.Access
{
    public static class Policies
    {
        public const string Read = "read";
        public const string Write = nameof(Write);
        public const string Either = "either";
        public const string Clerk = "clerk";
        public const string Key = "key";
        private const string Prefix = "shop:";
        public const string ReadScope = $"{Prefix}items.read";
        public const string WriteScope = Prefix + "items.write";
        public static readonly string AdminScope = Prefix + "admin";
    }
}
